package dev.touchstone.assertions.statistics;

/**
 * Means of independent values and differences of two, each value one case: for several samples per case give their mean,
 * or take {@link ClusteredMean}.
 *
 * <p>The t distribution is exact for normal values and good from about 30 on unless they are very skewed, as scores near
 * the top of their scale are; then decide by {@link PairedDifference#anytime(double[], double)}.
 */
public final class Means {

    private Means() {}

    /**
     * The mean of one sample, with {@code s / √n} and n − 1 degrees of freedom (Student 1908, Biometrika 6:1).
     *
     * @throws IllegalArgumentException if there are fewer than two values, one is not finite, or all are equal
     */
    public static StudentT oneSample(double[] values) {
        Moments moments = moments(values);
        return new StudentT(moments.mean(), Math.sqrt(moments.varianceOfMean()), moments.n() - 1.0, "t");
    }

    /**
     * The difference first − second of two samples that may vary differently, {@code se² = s₁²/n₁ + s₂²/n₂} with the
     * degrees of freedom of Welch (1947, Biometrika 34:28) and Satterthwaite (1946, Biom. Bull. 2:110).
     *
     * @throws IllegalArgumentException if a sample has fewer than two values, one is not finite, or neither varies
     */
    public static StudentT welch(double[] first, double[] second) {
        Moments one = moments(first);
        Moments other = moments(second);
        double a = one.varianceOfMean();
        double b = other.varianceOfMean();
        double degrees = (a + b) * (a + b) / (a * a / (one.n() - 1) + b * b / (other.n() - 1));
        // Of samples that do not vary the degrees are no number; the error of 0 is what is to be named.
        return difference(one, other, Math.sqrt(a + b), a + b > 0 ? degrees : 1, "Welch");
    }

    /**
     * The same for two samples that vary alike, with n₁ + n₂ − 2 degrees of freedom. {@link #welch} loses next to nothing
     * if they do and is right if they do not.
     *
     * @throws IllegalArgumentException as for {@link #welch}
     */
    public static StudentT pooled(double[] first, double[] second) {
        Moments one = moments(first);
        Moments other = moments(second);
        double degrees = one.n() + other.n() - 2.0;
        double error = EffectSize.pooledDeviation(one, other) * Math.sqrt(1.0 / one.n() + 1.0 / other.n());
        return difference(one, other, error, degrees, "pooled t");
    }

    private static StudentT difference(Moments one, Moments other, double error, double degrees, String method) {
        return new StudentT(one.mean() - other.mean(), error, degrees, method);
    }

    static Moments moments(double[] values) {
        Domain.require(values.length >= 2, "at least two values are needed, but there are %s", values.length);
        return Moments.of(values);
    }
}
