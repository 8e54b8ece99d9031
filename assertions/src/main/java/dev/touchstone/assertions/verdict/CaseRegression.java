package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.FisherExact;
import dev.touchstone.assertions.statistics.Multiplicity;
import dev.touchstone.assertions.statistics.Proportion;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A golden case that is surely answered worse than before.
 *
 * @param change how it fared
 * @param pValue of Fisher's exact test, adjusted for all cases looked at by Holm's method, at most 0.05
 */
public record CaseRegression(CaseChange change, double pValue) {

    private static final double NAMED = 0.05;

    static List<CaseRegression> among(List<CaseChange> changes) {
        double[] adjusted = Multiplicity.holm(
                changes.stream().mapToDouble(CaseRegression::pValue).toArray());
        return IntStream.range(0, adjusted.length)
                .mapToObj(index -> new CaseRegression(changes.get(index), adjusted[index]))
                .filter(regression -> regression.pValue <= NAMED)
                .sorted(Comparator.comparingDouble(CaseRegression::pValue))
                .toList();
    }

    private static double pValue(CaseChange change) {
        return FisherExact.lower(proportion(change.candidate()), proportion(change.baseline()));
    }

    private static Proportion proportion(CaseTally tally) {
        return new Proportion(tally.passes(), tally.samples());
    }
}
