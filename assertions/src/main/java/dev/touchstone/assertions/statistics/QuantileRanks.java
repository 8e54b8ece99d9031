package dev.touchstone.assertions.statistics;

import java.util.Arrays;

/**
 * Which of the sorted values bound a quantile, for values of any distribution (Hahn and Meeker 1991, Statistical
 * Intervals, 5.2): the number of values below the quantile is binomial.
 *
 * @param lower the 1-based rank of the lower limit, 0 if there are too few values for one
 * @param upper the 1-based rank of the upper limit, n + 1 if there are too few values for one: the 0.95 quantile needs 59
 *     for an upper bound that leaves out 5 %
 * @param coverage the exact probability that the two hold the quantile of a continuous distribution between them
 */
public record QuantileRanks(int lower, int upper, double coverage) {

    /**
     * The innermost ranks that leave out at most half of {@code 1 - confidence} on either side.
     *
     * @param n the number of values, at least 1
     * @param quantile the quantile, in (0, 1): 0.95 for a p95
     * @param confidence in (0, 1)
     * @throws IllegalArgumentException if a number is outside its range
     */
    public static QuantileRanks of(int n, double quantile, double confidence) {
        Domain.require(n >= 1, "at least one value is needed, but there are %s", n);
        Domain.insideUnit("quantile", quantile);
        double tail = (1 - Domain.insideUnit("confidence", confidence)) / 2;
        int lower = Bisection.lastInteger(rank -> ExactBinomial.lowerTail(rank - 1, n, quantile) <= tail, 1, n);
        int upper = 1 + Bisection.lastInteger(rank -> ExactBinomial.upperTail(rank, n, quantile) > tail, 1, n);
        return new QuantileRanks(lower, upper, coverage(lower, upper, n, quantile));
    }

    /**
     * The limits among values, an infinite one where there are too few; a timeout counts as infinite.
     *
     * @throws IllegalArgumentException if there is no value, one is not a number, or a number is outside its range
     */
    public static Interval interval(double[] values, double quantile, double confidence) {
        QuantileRanks ranks = of(values.length, quantile, confidence);
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        // Sorting puts what is no number at the end.
        Domain.require(!Double.isNaN(sorted[sorted.length - 1]), "a value must be a number, but one is NaN");
        double low = ranks.lower == 0 ? Double.NEGATIVE_INFINITY : sorted[ranks.lower - 1];
        double high = ranks.upper > sorted.length ? Double.POSITIVE_INFINITY : sorted[ranks.upper - 1];
        return new Interval(low, high, confidence, "order statistics");
    }

    private static double coverage(int lower, int upper, int n, double quantile) {
        double below = lower == 0 ? 0 : ExactBinomial.lowerTail(lower - 1, n, quantile);
        double above = upper > n ? 0 : ExactBinomial.upperTail(upper, n, quantile);
        return 1 - below - above;
    }
}
