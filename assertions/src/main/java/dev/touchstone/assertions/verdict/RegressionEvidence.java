package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.Interval;
import java.util.Comparator;
import java.util.List;

/**
 * The numbers behind a finding about a regression; both trials hold the paired answers only.
 *
 * @param baseline the baseline's answers
 * @param candidate the candidate's answers
 * @param difference the candidate's pass rate minus the baseline's, −1 to 1; with unequal samples the mean over cases
 * @param interval for the difference of the pass rates
 * @param pairs pairs compared: answers drawn in pairs, or cases where the trials were finished
 * @param interleaved whether both versions were asked in turn, in one run
 * @param changes every case, in the order the cases were first asked
 * @param needed what it takes to decide: pairs, or cases where the trials were finished
 */
public record RegressionEvidence(
        Trials baseline,
        Trials candidate,
        double difference,
        Interval interval,
        long pairs,
        boolean interleaved,
        List<CaseChange> changes,
        Needed needed)
        implements Evidence {

    /** Keeps a copy of the changes. */
    public RegressionEvidence {
        changes = List.copyOf(changes);
    }

    /** Pairs a plan of fixed size needs for the same error rates. */
    public int fixedPlan() {
        return needed.fixedPlan();
    }

    /**
     * Further pairs that decide: at the latest before the cap, estimated from these answers after it; 0 when decided or when
     * nothing can be promised.
     */
    public long toDecide() {
        return needed.toDecide();
    }

    /** Cases the candidate answers worse than the baseline. */
    public long worse() {
        return changes.stream().filter(change -> change.difference() < 0).count();
    }

    /** Cases both versions answer equally well. */
    public long equal() {
        return changes.stream().filter(change -> change.difference() == 0).count();
    }

    /** Cases the candidate answers better than the baseline. */
    public long better() {
        return changes.stream().filter(change -> change.difference() > 0).count();
    }

    /** The cases the candidate answers worse, the largest loss first. */
    public List<CaseChange> dropped() {
        return changes.stream()
                .filter(change -> change.difference() < 0)
                .sorted(Comparator.comparingLong(RegressionEvidence::billionths))
                .toList();
    }

    /**
     * The cases that are surely worse, the surest first: by Fisher's exact test per case, adjusted for the number of cases
     * (Holm 1979), at 0.05. It names; it does not decide.
     */
    public List<CaseRegression> regressed() {
        return CaseRegression.among(changes);
    }

    /** Equal losses stay in case order, though floating point puts 0.8 − 0.6 and 0.4 − 0.2 apart. */
    private static long billionths(CaseChange change) {
        return Math.round(change.difference() * 1e9);
    }
}
