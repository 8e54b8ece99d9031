package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.Interval;
import java.util.OptionalDouble;

/**
 * The numbers behind a finding about a pass rate.
 *
 * @param passes good answers
 * @param samples answers
 * @param interval for the pass rate
 * @param needed what it takes to decide: samples; golden cases where cases asked several times stand for all inputs
 */
public record PassRateEvidence(long passes, long samples, Interval interval, Needed needed) implements Evidence {

    PassRateEvidence(long passes, long samples, Interval interval, int fixedPlan, long toDecide) {
        this(passes, samples, interval, Needed.atMost(fixedPlan, toDecide));
    }

    /** Samples a plan of fixed size needs for the same error rates. */
    public int fixedPlan() {
        return needed.fixedPlan();
    }

    /** Further samples, or cases, that decide; 0 when decided or not known. */
    public long toDecide() {
        return needed.toDecide();
    }

    /** The share of good answers, 0 to 1; empty when nothing was asked. */
    public OptionalDouble passRate() {
        return Shares.of(passes, samples);
    }
}
