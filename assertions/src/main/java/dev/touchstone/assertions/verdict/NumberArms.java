package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.CaseSamples;
import dev.touchstone.assertions.statistics.Drift;
import dev.touchstone.assertions.statistics.DriftRule;
import java.util.List;

/** Two versions' numbers: scores where the distance has a range, else lengths. */
record NumberArms(Distance distance, PerCase<Double> baseline, PerCase<Double> candidate) implements DriftArms {

    @Override
    public Drift drift(DriftRule rule) {
        CaseSamples samples = samples(baseline, candidate);
        return distance instanceof Distance.OfScores scores
                ? Drift.ofScores(
                        samples, scores.range().lowest(), scores.range().highest(), rule)
                : Drift.ofLengths(samples, rule);
    }

    static CaseSamples samples(PerCase<Double> baseline, PerCase<Double> candidate) {
        return baseline.hasCasesOf(candidate)
                ? CaseSamples.paired(arrays(baseline.rows()), arrays(candidate.rowsAsIn(baseline)))
                : CaseSamples.unpaired(arrays(baseline.rows()), arrays(candidate.rows()));
    }

    private static List<double[]> arrays(List<List<Double>> rows) {
        return rows.stream()
                .map(row -> row.stream().mapToDouble(Double::doubleValue).toArray())
                .toList();
    }

    @Override
    public List<DriftEvidence.Shift> shifts() {
        return List.of(new DriftEvidence.Shift("mean", mean(baseline), mean(candidate)));
    }

    private static double mean(PerCase<Double> arm) {
        return arm.all().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    @Override
    public int samples() {
        return candidate.samples();
    }

    @Override
    public int cases() {
        return candidate.cases();
    }
}
