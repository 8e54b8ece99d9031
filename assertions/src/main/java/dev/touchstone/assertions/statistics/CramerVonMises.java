package dev.touchstone.assertions.statistics;

/** The test statistic of Cramér and von Mises for two samples. */
public final class CramerVonMises {

    private CramerVonMises() {}

    /**
     * {@code T = U / (nm(n + m)) − (4nm − 1) / (6(n + m))} with {@code U = n Σ (rᵢ − i)² + m Σ (sⱼ − j)²} over the midranks r
     * and s of either sample in the pooled one (Anderson 1962, Ann. Math. Stat. 33:1148).
     *
     * @throws IllegalArgumentException if a sample is empty or a number is not finite
     */
    public static double statistic(double[] x, double[] y) {
        Midranks ranks = Midranks.of(x, y);
        double n = x.length;
        double m = y.length;
        double u = n * squares(ranks.first()) + m * squares(ranks.second());
        return u / (n * m * (n + m)) - (4 * n * m - 1) / (6 * (n + m));
    }

    private static double squares(long[] doubledRanks) {
        double sum = 0;
        for (int i = 0; i < doubledRanks.length; i++) {
            double distance = doubledRanks[i] / 2.0 - (i + 1);
            sum += distance * distance;
        }
        return sum;
    }
}
