package dev.touchstone.assertions.statistics;

import java.util.Arrays;

/** Counts per category. */
final class CategoryCounts {

    private CategoryCounts() {}

    static long total(long[] counts) {
        for (long count : counts) {
            Domain.count("a count", count);
        }
        long total = Arrays.stream(counts).sum();
        Domain.require(total >= 1, "at least one sample must be counted, but there are none");
        return total;
    }

    static double[] shares(long[] counts) {
        double total = total(counts);
        return Arrays.stream(counts).mapToDouble(count -> count / total).toArray();
    }
}
