package dev.touchstone.assertions.statistics;

/** Differences of means in units of how much single values vary: for reports, comparable over scales. */
public final class EffectSize {

    private EffectSize() {}

    /**
     * Cohen's d, {@code (mean₁ - mean₂) / s} with the pooled standard deviation s (Cohen 1988, Statistical Power
     * Analysis); too large by about 3 / (4 n) on average.
     *
     * @throws IllegalArgumentException if a sample has fewer than two values, one is not finite, or neither sample varies
     */
    public static double cohenD(double[] first, double[] second) {
        Moments one = Means.moments(first);
        Moments other = Means.moments(second);
        double deviation = pooledDeviation(one, other);
        Domain.require(deviation > 0, "neither sample varies: there is no unit to measure a difference in");
        return (one.mean() - other.mean()) / deviation;
    }

    /**
     * Hedges' g, {@code d (1 - 3 / (4 (n₁ + n₂) - 9))}: d without its bias (Hedges 1981, J. Educ. Stat. 6:107, by the
     * approximation given there).
     *
     * @throws IllegalArgumentException as for {@link #cohenD}
     */
    public static double hedgesG(double[] first, double[] second) {
        return cohenD(first, second) * (1 - 3 / (4.0 * (first.length + second.length) - 9));
    }

    static double pooledDeviation(Moments one, Moments other) {
        double squares = (one.n() - 1) * one.variance() + (other.n() - 1) * other.variance();
        return Math.sqrt(squares / (one.n() + other.n() - 2));
    }
}
