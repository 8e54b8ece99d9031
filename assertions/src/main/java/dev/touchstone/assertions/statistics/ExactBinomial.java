package dev.touchstone.assertions.statistics;

/** Tails of the binomial distribution, each computed from its own side, so that tiny ones keep their digits. */
public final class ExactBinomial {

    private ExactBinomial() {}

    /**
     * The probability of at most {@code passes} in {@code n} samples, {@code P(X ≤ x)}: small when the pass rate is below
     * {@code p}.
     *
     * @param p the assumed pass rate, in [0, 1]
     * @throws IllegalArgumentException if {@code n < 1}, {@code passes} is not in 0…n, or {@code p} is not in [0, 1]
     */
    public static double lowerTail(long passes, long n, double p) {
        check(passes, n, p);
        return passes == n ? 1 : Distributions.betaUpperTail(passes + 1.0, (double) (n - passes), p);
    }

    /**
     * The probability of at least {@code passes} in {@code n} samples, {@code P(X ≥ x)}: small when the pass rate is above
     * {@code p}.
     *
     * @param p the assumed pass rate, in [0, 1]
     * @throws IllegalArgumentException if {@code n < 1}, {@code passes} is not in 0…n, or {@code p} is not in [0, 1]
     */
    public static double upperTail(long passes, long n, double p) {
        check(passes, n, p);
        return passes == 0 ? 1 : Distributions.betaLowerTail((double) passes, n - passes + 1.0, p);
    }

    private static void check(long passes, long n, double p) {
        Domain.passes(passes, n);
        Domain.probability("p", p);
    }
}
