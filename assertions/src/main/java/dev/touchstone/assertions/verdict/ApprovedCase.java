package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.SampleSummary;
import java.util.List;
import java.util.Optional;

/**
 * One golden case: what was approved of it, and what is answered now.
 *
 * @param caseId the golden case
 * @param checks how often its checks held, then and now; empty if it has none
 * @param distances of the answers from the approved ones, then and now, each from 0 to 1; empty if one side has a single answer
 * @param missed names of checks that must hold in every sample and did not
 */
public record ApprovedCase(
        String caseId, Optional<Pair<Checks>> checks, Optional<Pair<SampleSummary>> distances, List<String> missed) {

    /** Keeps a copy of the names. */
    public ApprovedCase {
        missed = List.copyOf(missed);
    }

    /**
     * The same thing of both sides.
     *
     * @param approved what was approved
     * @param now what is answered now
     */
    public record Pair<T>(T approved, T now) {}

    /**
     * The checks of one side.
     *
     * @param passRate the mean of the pass rates of the checks, 0 to 1
     * @param samples answers, at least 1, however many checks each of them had: the checks of one answer hold or fail together
     */
    public record Checks(double passRate, long samples) {

        /** @throws IllegalArgumentException if a number is out of range */
        public Checks {
            if (!(passRate >= 0 && passRate <= 1) || samples < 1) {
                throw new IllegalArgumentException(passRate + " of " + samples + " samples is no pass rate");
            }
        }
    }
}
