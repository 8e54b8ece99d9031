package dev.touchstone.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/** The median of repeated measurements, never without its extremes. */
record Spread(double least, double median, double most) {

    /** @throws IllegalArgumentException if nothing was measured */
    static Spread of(double... measured) {
        if (measured.length == 0) {
            throw new IllegalArgumentException("nothing was measured");
        }
        double[] sorted = measured.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(sorted[0], median, sorted[sorted.length - 1]);
    }

    /** {@code 0.0123 (0.0120 … 0.0131) ms}. */
    String in(String unit) {
        return String.format(Locale.ROOT, "%.4f (%.4f … %.4f) %s", median, least, most, unit);
    }
}
