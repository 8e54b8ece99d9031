package dev.touchstone.assertions.statistics;

import java.util.Arrays;

/** Confidence intervals for the mean of bounded values, whatever their distribution. */
public final class MeanInterval {

    private MeanInterval() {}

    /**
     * An interval that covers at every number of values at once, so it may be read whenever sampling stops: that of
     * {@link PairedDifference#anytime(double[], double)}, on values stretched to [-1, 1].
     *
     * <p>The values must be independent. If they are drawn in rounds that ask each golden case once, the mean covered is
     * that of the cases.
     *
     * @param values at least one
     * @param lowest the least there can be
     * @param highest the greatest there can be, above {@code lowest}
     * @param confidence in (0, 1)
     * @throws IllegalArgumentException if there is no value, one is outside its range, the range is empty, or the
     *     confidence is not in (0, 1)
     */
    public static Interval anytime(double[] values, double lowest, double highest, double confidence) {
        double half = (highest - lowest) / 2;
        Domain.require(
                half > 0 && Double.isFinite(half), "values must span a range, but go from %s to %s", lowest, highest);
        double middle = lowest + half;
        double[] stretched = Arrays.stream(values)
                .map(value -> stretched(value, lowest, highest))
                .toArray();
        Interval interval = PairedDifference.anytime(stretched, confidence);
        return new Interval(
                middle + half * interval.low(), middle + half * interval.high(), confidence, interval.method());
    }

    private static double stretched(double value, double lowest, double highest) {
        Domain.require(
                value >= lowest && value <= highest, "a value must lie in [%s, %s], but is %s", lowest, highest, value);
        return Math.min(1, Math.max(-1, 2 * (value - lowest) / (highest - lowest) - 1));
    }
}
