package dev.touchstone.assertions.statistics;

/** Quantiles between sorted values. */
final class Quantiles {

    private Quantiles() {}

    /** Type 7 of Hyndman and Fan (1996, Am. Stat. 50:361): the value at {@code (n - 1) p}, between neighbours linearly. */
    static double type7(double[] sorted, double p) {
        double position = (sorted.length - 1) * p;
        int below = (int) Math.floor(position);
        double share = position - below;
        // An infinite neighbour must not meet a share of 0.
        if (share == 0 || sorted[below] == sorted[below + 1]) {
            return sorted[below];
        }
        return sorted[below] + share * (sorted[below + 1] - sorted[below]);
    }
}
