package dev.touchstone.assertions.statistics;

/**
 * What is left of a sample whose values were not kept.
 *
 * @param n values, at least 2
 * @param mean of them
 * @param deviation their standard deviation, divided by n − 1
 */
public record SampleSummary(long n, double mean, double deviation) {

    /** @throws IllegalArgumentException if there are fewer than two values, or a number is not finite or negative */
    public SampleSummary {
        Domain.require(n >= 2, "at least two values are needed, but there are %s", n);
        Domain.require(Double.isFinite(mean), "a mean must be finite, but is %s", mean);
        Domain.require(
                deviation >= 0 && Double.isFinite(deviation),
                "a standard deviation must be finite and not negative, but is %s",
                deviation);
    }

    /**
     * Of values at hand.
     *
     * @throws IllegalArgumentException if there are fewer than two values, or one is not finite
     */
    public static SampleSummary of(double... values) {
        Moments moments = Means.moments(values);
        return new SampleSummary(values.length, moments.mean(), Math.sqrt(moments.variance()));
    }

    double varianceOfMean() {
        return deviation * deviation / n;
    }
}
