package dev.touchstone.assertions.statistics;

import java.util.Optional;

/**
 * Whether values of one sample tend to be larger than those of another, whatever their spread and ties (Brunner and Munzel
 * 2000, Biom. J. 42:17), for independent samples. Below 10 per sample prefer a {@link PermutationTest}.
 *
 * @param superiority the estimate of P(x &lt; y) + ½ P(x = y)
 * @param w the test statistic, positive if y tends to be larger
 * @param degreesOfFreedom Satterthwaite's
 */
public record BrunnerMunzel(double superiority, double w, double degreesOfFreedom) {

    /**
     * Of two samples; empty if an arm has a single value, or the ranks do not vary within either sample, as when every x is
     * below every y: then there is no standard error to go by.
     *
     * @throws IllegalArgumentException if a sample is empty or a number is not finite
     */
    public static Optional<BrunnerMunzel> of(double[] x, double[] y) {
        Midranks ranks = Midranks.of(x, y);
        if (x.length == 1 || y.length == 1) {
            return Optional.empty();
        }
        Placements first = Placements.of(ranks.first());
        Placements second = Placements.of(ranks.second());
        boolean varies = first.variance() > 0 || second.variance() > 0;
        return varies ? Optional.of(of(first, second)) : Optional.empty();
    }

    private static BrunnerMunzel of(Placements x, Placements y) {
        double n = x.size();
        double m = y.size();
        double difference = y.meanRank() - x.meanRank();
        double a = n * x.variance();
        double b = m * y.variance();
        double w = n * m * difference / ((n + m) * Math.sqrt(a + b));
        double freedom = (a + b) * (a + b) / (a * a / (n - 1) + b * b / (m - 1));
        return new BrunnerMunzel((y.meanRank() - (m + 1) / 2) / n, w, freedom);
    }

    /** The two-sided p-value by the t distribution. */
    public double pValue() {
        return 2 * Distributions.tUpperTail(degreesOfFreedom, Math.abs(w));
    }

    /** The two-sided p-value by the normal distribution, for many samples. */
    public double asymptoticP() {
        return 2 * Distributions.normalUpperTail(Math.abs(w));
    }
}
