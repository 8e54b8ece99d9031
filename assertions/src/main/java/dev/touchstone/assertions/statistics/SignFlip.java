package dev.touchstone.assertions.statistics;

import java.util.Arrays;
import java.util.Random;

/**
 * A permutation test of paired case means: if nothing changed, each case's difference might as well have had the other
 * sign (Fisher 1935, The Design of Experiments, 21).
 *
 * <p>Exact, whatever the distribution, if differences lie symmetrically around their centre; the error is then at most
 * alpha. Up to {@value #MOST_ENUMERATED} cases all signs are tried; beyond that 9,999 are drawn, and
 * {@code p = (1 + #{as extreme}) / (1 + 9999)} keeps the guarantee (Phipson and Smyth 2010, Stat. Appl. Genet. Mol. Biol.
 * 9:39), so p is at least 0.0001. The order of cases does not matter.
 */
public final class SignFlip {

    /** Up to this many cases the p-value needs no seed. */
    static final int MOST_ENUMERATED = 13;

    private static final int DRAWN = 9_999;

    private SignFlip() {}

    /**
     * The one-sided p-value against "the differences lie around {@code -margin} or lower"; small is good news.
     *
     * @param caseDifferences one per case, candidate − baseline
     * @param margin not negative
     * @throws IllegalArgumentException if there is no difference, one is not finite, or the margin is negative
     */
    public static double notWorse(double[] caseDifferences, double margin, long seed) {
        Domain.require(margin >= 0, "margin must not be negative, but is %s", margin);
        double[] shifted = sorted(caseDifferences);
        Arrays.setAll(shifted, i -> shifted[i] + margin);
        return pValue(shifted, seed, false);
    }

    /**
     * The two-sided p-value against "the differences lie around 0". Without a margin it can only show a change.
     *
     * @throws IllegalArgumentException if there is no difference, or one is not finite
     */
    public static double changed(double[] caseDifferences, long seed) {
        return pValue(sorted(caseDifferences), seed, true);
    }

    private static double pValue(double[] values, long seed, boolean twoSided) {
        double seen = extremeness(Arrays.stream(values).sum(), twoSided);
        // Sums of the same numbers in another order differ by rounding; they are as extreme.
        double atLeast = seen - 1e-12 * Arrays.stream(values).map(Math::abs).sum();
        if (values.length <= MOST_ENUMERATED) {
            int all = 1 << values.length;
            return (double) count(values, atLeast, all, twoSided) / all;
        }
        return (1 + drawn(values, atLeast, new Random(seed), twoSided)) / (1.0 + DRAWN);
    }

    private static int count(double[] values, double atLeast, int all, boolean twoSided) {
        int extreme = 0;
        for (int signs = 0; signs < all; signs++) {
            double sum = 0;
            for (int i = 0; i < values.length; i++) {
                sum += (signs >> i & 1) == 0 ? values[i] : -values[i];
            }
            extreme += extremeness(sum, twoSided) >= atLeast ? 1 : 0;
        }
        return extreme;
    }

    private static int drawn(double[] values, double atLeast, Random random, boolean twoSided) {
        int extreme = 0;
        for (int draw = 0; draw < DRAWN; draw++) {
            double sum = 0;
            for (double value : values) {
                sum += random.nextBoolean() ? value : -value;
            }
            extreme += extremeness(sum, twoSided) >= atLeast ? 1 : 0;
        }
        return extreme;
    }

    private static double extremeness(double sum, boolean twoSided) {
        return twoSided ? Math.abs(sum) : sum;
    }

    private static double[] sorted(double[] differences) {
        Domain.require(differences.length >= 1, "at least one case is needed, but there are none");
        double[] sorted = Moments.of(differences).values().clone();
        Arrays.sort(sorted);
        return sorted;
    }
}
