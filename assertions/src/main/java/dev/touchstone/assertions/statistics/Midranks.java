package dev.touchstone.assertions.statistics;

import java.util.Arrays;

/**
 * Doubled midranks of two pooled samples, integers even where values are tied.
 *
 * @param first of the first sample, in the order of its values
 * @param second of the second sample, in the order of its values
 * @param ties how often each distinct value occurs
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one calculation and is never compared
record Midranks(long[] first, long[] second, long[] ties) {

    static Midranks of(double[] x, double[] y) {
        double[] pooled = CaseSamples.independent(x, y).values();
        Arrays.sort(pooled);
        double[] distinct = SortedValues.distinct(pooled);
        long[] ties = Arrays.stream(distinct)
                .mapToInt(value -> SortedValues.firstAbove(pooled, value) - SortedValues.firstNotBelow(pooled, value))
                .asLongStream()
                .toArray();
        return new Midranks(ofSample(x, pooled), ofSample(y, pooled), ties);
    }

    private static long[] ofSample(double[] sample, double[] pooled) {
        return Arrays.stream(sample)
                .sorted()
                .mapToLong(value ->
                        SortedValues.firstNotBelow(pooled, value) + SortedValues.firstAbove(pooled, value) + 1L)
                .toArray();
    }

    int samples() {
        return first.length + second.length;
    }

    /** {@code Σ (t³ − t)} over the tied values. */
    double tieSum() {
        return Arrays.stream(ties).mapToDouble(t -> (double) t * t * t - t).sum();
    }
}
