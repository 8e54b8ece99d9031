package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.Interval;

/**
 * The numbers behind a finding about a pass rate of which some answers never came.
 *
 * @param missing answers that never came, not negative
 * @param worst as if all of them had failed
 * @param best as if all of them had passed
 * @param ifFailed the outcome of the worst case
 * @param ifPassed the outcome of the best case
 * @param interval for the pass rate of all that was asked, from the worst to the best case
 */
public record MissingEvidence(
        long missing,
        PassRateEvidence worst,
        PassRateEvidence best,
        Outcome ifFailed,
        Outcome ifPassed,
        Interval interval)
        implements Evidence {

    /** Answers that came. */
    public long answered() {
        return worst.samples() - missing;
    }
}
