package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.Interval;
import dev.touchstone.assertions.statistics.Proportion;
import dev.touchstone.assertions.statistics.ProportionDifference;

/**
 * Two means of values from 0 to 1, each case counting the same, less being worse: compared as if the values were 0 or 1, which vary
 * most of all, and as if every case had been asked as seldom as the one asked least.
 *
 * <p>Passes are rounded against what is to be shown.
 */
record ApprovedMeans(double approved, long approvedSamples, double now, long nowSamples) {

    private static final double ROUNDING = 1e-9;

    double difference() {
        return now - approved;
    }

    /** The probability of so good a result, or a better one, if it were worse by the margin: small is a PASS. */
    double unacceptableTail(double margin) {
        return ProportionDifference.nonInferiorityTail(floor(now, nowSamples), ceil(approved, approvedSamples), margin);
    }

    /** Whether "worse by no more than the margin" is refuted. */
    boolean isBeyond(double margin, double alpha) {
        Proportion best = ceil(now, nowSamples);
        Proportion least = floor(approved, approvedSamples);
        return ProportionDifference.miettinenNurminen(best, least, 1 - 2 * alpha)
                        .high()
                < -margin;
    }

    Interval interval() {
        return ProportionDifference.newcombe(
                new Proportion(Math.round(now * nowSamples), nowSamples),
                new Proportion(Math.round(approved * approvedSamples), approvedSamples),
                Intervals.SHOWN);
    }

    /** Of one value, at most, by the rates that were seen; not nothing where nothing was seen to vary. */
    double variance() {
        double pooled = (approved * approvedSamples + now * nowSamples + 1) / (approvedSamples + nowSamples + 2);
        return pooled * (1 - pooled);
    }

    private static Proportion floor(double mean, long samples) {
        return new Proportion((long) Math.floor(mean * samples + ROUNDING), samples);
    }

    private static Proportion ceil(double mean, long samples) {
        return new Proportion((long) Math.ceil(mean * samples - ROUNDING), samples);
    }
}
