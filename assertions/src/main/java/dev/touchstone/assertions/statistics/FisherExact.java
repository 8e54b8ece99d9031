package dev.touchstone.assertions.statistics;

/**
 * The exact conditional test of two pass rates (Fisher 1935, J. R. Stat. Soc. 98:39), for a few samples each.
 *
 * <p>Given how many passed in both together, the passes of the first are hypergeometric if both rates are equal. Never
 * too small, and for few samples about twice as large as it need be; {@link ProportionDifference} is closer for many.
 */
public final class FisherExact {

    private static final int MOST_SAMPLES = 1_000_000_000;

    private FisherExact() {}

    /**
     * The probability, at most, that so few of the first pass, or fewer, if its rate is not lower than the second's.
     *
     * @throws IllegalArgumentException if there are more than 10⁹ samples in all
     */
    public static double lower(Proportion first, Proportion second) {
        long samples = first.n() + second.n();
        Domain.require(
                samples <= MOST_SAMPLES, "at most %s samples are compared, but there are %s", MOST_SAMPLES, samples);
        return Distributions.hypergeometricLowerTail(
                (int) samples, (int) (first.passes() + second.passes()), (int) first.n(), (int) first.passes());
    }
}
