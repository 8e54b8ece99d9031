package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.Interval;
import java.util.OptionalDouble;

/**
 * The numbers behind a finding about scores.
 *
 * @param mean of the scores; empty when nothing was asked
 * @param interval for the mean
 * @param samples scores
 * @param cases golden cases they belong to
 * @param needed what it takes to decide, if scores vary as they may at most: samples; golden cases where the scores were
 *     over and the cases stand for all inputs
 */
public record ScoreEvidence(OptionalDouble mean, Interval interval, int samples, int cases, Needed needed)
        implements Evidence {

    /** Samples a plan of fixed size needs for the same error rates. */
    public int fixedPlan() {
        return needed.fixedPlan();
    }

    /** Further samples, or cases, that decide; 0 when decided or when nothing can be promised. */
    public long toDecide() {
        return needed.toDecide();
    }
}
