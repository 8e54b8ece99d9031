package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.Interval;
import java.util.OptionalDouble;

/**
 * The numbers behind a finding about a pass rate.
 *
 * @param passes good answers
 * @param samples answers
 * @param interval for the pass rate
 * @param fixedPlan samples a plan of fixed size needs for the same error rates
 * @param toDecide further samples that decide at the latest; 0 when decided
 */
public record PassRateEvidence(long passes, long samples, Interval interval, int fixedPlan, long toDecide)
        implements Evidence {

    /** The share of good answers, 0 to 1; empty when nothing was asked. */
    public OptionalDouble passRate() {
        return Shares.of(passes, samples);
    }
}
