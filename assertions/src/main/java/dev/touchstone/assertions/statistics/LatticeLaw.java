package dev.touchstone.assertions.statistics;

import java.util.Arrays;

/**
 * Probabilities on the multiples of a cell, from the multiple {@code first} on.
 *
 * @param masses the array is handed over, not copied
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one calculation and is never compared
record LatticeLaw(int first, double[] masses) {

    private static final double NOTHING = 1e-15;

    /** The law of the sum of two independent numbers. */
    LatticeLaw plus(LatticeLaw other) {
        double[] sums = new double[masses.length + other.masses.length - 1];
        for (int k = 0; k < other.masses.length; k++) {
            if (other.masses[k] > NOTHING) {
                add(sums, k, other.masses[k], masses);
            }
        }
        return new LatticeLaw(first + other.first, sums);
    }

    /** A loop so plain that it is compiled to vector instructions. */
    private static void add(double[] sums, int shift, double factor, double[] masses) {
        for (int i = 0; i < masses.length; i++) {
            sums[i + shift] += factor * masses[i];
        }
    }

    /** What lies below the multiple {@code end}, without the low tail that is too light to matter. */
    LatticeLaw below(int end) {
        int to = Math.max(0, Math.min(masses.length, end - first));
        int from = 0;
        while (from < to && masses[from] < NOTHING) {
            from++;
        }
        return new LatticeLaw(first + from, Arrays.copyOfRange(masses, from, to));
    }

    double total() {
        double sum = 0;
        for (double mass : masses) {
            sum += mass;
        }
        return sum;
    }
}
