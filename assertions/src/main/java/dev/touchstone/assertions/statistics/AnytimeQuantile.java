package dev.touchstone.assertions.statistics;

import java.util.Arrays;

/**
 * An interval for a quantile that covers at every number of values at once, so it may be read whenever sampling stops.
 *
 * <p>The number of values up to the true quantile is binomial, whatever the distribution; the interval holds every value
 * at which {@link ProportionInterval#anytime} of that count holds the quantile's probability (test inversion; compare
 * Howard and Ramdas 2022, Bernoulli 28:1704). For a fixed number of values {@link QuantileRanks} is narrower.
 */
public final class AnytimeQuantile {

    private AnytimeQuantile() {}

    /**
     * The limits, an infinite one where there are too few values for it.
     *
     * @param values at least one, a timeout as an infinite one
     * @param quantile in (0, 1): 0.95 for a p95
     * @param confidence in (0, 1)
     * @throws IllegalArgumentException if there is no value, one is not a number, or a number is outside its range
     */
    public static Interval interval(double[] values, double quantile, double confidence) {
        int n = values.length;
        Domain.require(n >= 1, "at least one value is needed, but there are %s", n);
        Domain.insideUnit("quantile", quantile);
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        // Sorting puts what is no number at the end.
        Domain.require(!Double.isNaN(sorted[n - 1]), "a value must be a number, but one is NaN");
        int below = Bisection.lastInteger(
                x -> ProportionInterval.anytime(x, n, confidence).high() < quantile, 0, n);
        int upper = 1
                + Bisection.lastInteger(
                        x -> ProportionInterval.anytime(x, n, confidence).low() < quantile, 0, n);
        double low = below < 0 ? Double.NEGATIVE_INFINITY : sorted[Math.min(below, n - 1)];
        double high = upper > n ? Double.POSITIVE_INFINITY : sorted[Math.max(upper, 1) - 1];
        return new Interval(low, high, confidence, "anytime order statistics");
    }
}
