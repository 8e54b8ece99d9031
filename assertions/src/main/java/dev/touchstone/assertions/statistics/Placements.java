package dev.touchstone.assertions.statistics;

import java.util.Arrays;

/**
 * How many values of the other sample are below each value of this one.
 *
 * @param meanRank the mean midrank in the pooled sample
 * @param variance of the placements
 */
record Placements(int size, double meanRank, double variance) {

    static Placements of(long[] doubledPooledRanks) {
        int n = doubledPooledRanks.length;
        long[] own = doubledOwnRanks(doubledPooledRanks);
        double mean = Arrays.stream(doubledPooledRanks).sum() / 2.0 / n;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double deviation = (doubledPooledRanks[i] - own[i]) / 2.0 - mean + (n + 1) / 2.0;
            squares += deviation * deviation;
        }
        return new Placements(n, mean, squares / (n - 1));
    }

    /** Values are tied exactly where their pooled ranks are. */
    private static long[] doubledOwnRanks(long[] sorted) {
        double[] values = Arrays.stream(sorted).asDoubleStream().toArray();
        return Arrays.stream(values)
                .mapToLong(value ->
                        SortedValues.firstNotBelow(values, value) + SortedValues.firstAbove(values, value) + 1L)
                .toArray();
    }
}
