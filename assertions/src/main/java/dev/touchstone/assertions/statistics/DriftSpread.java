package dev.touchstone.assertions.statistics;

/**
 * How much one sample per arm varies, as far as it is known before the first one: what {@link DriftPlan} plans with. All in
 * the unit of the distance.
 *
 * @param contrast the standard deviation of the most variable contrast between one sample of either arm
 * @param noise the distance of n samples per arm that chance alone makes, on average, times {@code √n}
 * @param range the most that one sample can contribute
 */
public record DriftSpread(double contrast, double noise, double range) {

    private static final int FEW = 14;

    /** ∫ √(F(1 − F)) in standard deviations: 1.75 for a normal distribution, more for heavy tails. */
    private static final double HALF_WIDTH = 2;

    /** @throws IllegalArgumentException if a number is negative or not finite */
    public DriftSpread {
        for (double number : new double[] {contrast, noise, range}) {
            Domain.require(
                    number >= 0 && Double.isFinite(number),
                    "a spread must be finite and not negative, but is %s",
                    number);
        }
    }

    /**
     * Of categories at their worst, all equally likely: {@code √½} and {@code √((c − 1) / π)}.
     *
     * @param categories c, at least 2
     */
    public static DriftSpread ofCategories(int categories) {
        Domain.require(categories >= 2, "at least two categories are needed, but there are %s", categories);
        // With many categories the standard error is bounded by the sum of all covariances.
        double contrast = categories <= FEW ? Math.sqrt(0.5) : 1;
        return new DriftSpread(contrast, Math.sqrt((categories - 1) / Math.PI), 1);
    }

    /**
     * Of scores with a standard deviation that is known from the baseline.
     *
     * @param deviation in units of the range of the scores, in [0, 0.5]
     */
    public static DriftSpread ofScores(double deviation) {
        Domain.require(
                deviation >= 0 && deviation <= 0.5, "deviation must lie between 0 and 0.5, but is %s", deviation);
        return ofNumbers(deviation, 1);
    }

    /**
     * Of lengths with a standard deviation and a range that are known from the baseline.
     *
     * @param deviation in units of the mean, not negative
     * @param range the longest less the shortest, in units of the mean
     */
    public static DriftSpread ofLengths(double deviation, double range) {
        return ofNumbers(deviation, range);
    }

    /** Of vectors at their worst under a kernel of median bandwidth, whose mean likeness is about 0.6. */
    public static DriftSpread ofVectors() {
        return new DriftSpread(Math.sqrt(0.8), Math.sqrt(0.8), Math.sqrt(2));
    }

    private static DriftSpread ofNumbers(double deviation, double range) {
        return new DriftSpread(Math.sqrt(2) * deviation, HALF_WIDTH * deviation * 2 / Math.sqrt(Math.PI), range);
    }
}
