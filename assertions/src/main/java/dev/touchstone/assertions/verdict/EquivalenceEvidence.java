package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.Interval;
import java.util.List;
import java.util.OptionalLong;

/**
 * The numbers behind a finding about equivalence.
 *
 * @param baseline the baseline's answers
 * @param candidate the candidate's answers
 * @param difference the candidate's pass rate minus the baseline's, the mean over cases, −1 to 1
 * @param interval for the difference, of confidence 1 − 2β: it passes exactly when this lies within the margin
 * @param changes every case, in the order the cases were first asked
 * @param toDecide further cases that decide, about, if they go on as these; empty when decided, or when none would
 */
public record EquivalenceEvidence(
        Trials baseline,
        Trials candidate,
        double difference,
        Interval interval,
        List<CaseChange> changes,
        OptionalLong toDecide)
        implements Evidence {

    /** Keeps a copy of the changes. */
    public EquivalenceEvidence {
        changes = List.copyOf(changes);
    }
}
