package dev.touchstone.assertions.statistics;

import java.util.Arrays;
import java.util.stream.Stream;

/** Questions to a sorted array. */
final class SortedValues {

    private SortedValues() {}

    /** The first position whose value is not below {@code value}; the length if there is none. */
    static int firstNotBelow(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first position whose value is above {@code value}; the length if there is none. */
    static int firstAbove(double[] sorted, double value) {
        return value == Double.POSITIVE_INFINITY ? sorted.length : firstNotBelow(sorted, Math.nextUp(value));
    }

    static double[] distinct(double[] values) {
        return Arrays.stream(values)
                .map(value -> value + 0.0)
                .sorted()
                .distinct()
                .toArray();
    }

    /** At most {@code most} of them, evenly chosen by rank, the first and the last among them. */
    static double[] evenly(double[] sorted, int most) {
        if (sorted.length <= most) {
            return sorted;
        }
        return Stream.iterate(0, j -> j + 1)
                .limit(most)
                .mapToDouble(j -> sorted[(int) ((long) j * (sorted.length - 1) / (most - 1))])
                .distinct()
                .toArray();
    }
}
