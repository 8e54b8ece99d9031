package dev.touchstone.assertions.statistics;

import java.util.Arrays;

/** Showing that two versions are alike, which is more than not having shown that they differ. */
public final class Equivalence {

    private Equivalence() {}

    /**
     * The p-value of two one-sided t tests over cases (Schuirmann 1987, J. Pharmacokinet. Biopharm. 15:657): the greater
     * of those against "lower by {@code margin} or more" and "higher by {@code margin} or more". At most alpha exactly
     * when the {@code 1 - 2 alpha} interval of {@link PairedDifference#meanOfCases} lies within the margin on both sides.
     *
     * @param caseDifferences one per case
     * @param margin the greatest difference that is still alike, not negative
     * @throws IllegalArgumentException if there are fewer than two cases, one is not finite, all are equal, or the margin
     *     is negative
     */
    public static double pValue(double[] caseDifferences, double margin) {
        double[] mirrored =
                Arrays.stream(caseDifferences).map(difference -> -difference).toArray();
        return Math.max(
                PairedDifference.meanOfCasesTail(caseDifferences, margin),
                PairedDifference.meanOfCasesTail(mirrored, margin));
    }

    /**
     * The same for any estimate, such as the {@linkplain Means#welch Welch} difference of two independent samples. At most
     * alpha exactly when its {@code 1 - 2 alpha} interval lies within the margin on both sides.
     *
     * @param margin not negative
     * @throws IllegalArgumentException if the margin is negative
     */
    public static double pValue(StudentT difference, double margin) {
        Domain.require(margin >= 0, "margin must not be negative, but is %s", margin);
        return Math.max(difference.above(-margin), difference.below(margin));
    }
}
