package dev.touchstone.assertions.statistics;

import java.util.Arrays;

/** Intervals for the mean of bounded observations, such as scores. */
public final class MeanInterval {

    private MeanInterval() {}

    /**
     * An interval for the mean of independent observations in [lowest, highest], valid at every number of them at once, so
     * it may be read whenever sampling stops. It holds for every bounded distribution, without any variance having to be
     * seen; the order of the observations does not matter.
     *
     * <p>Each limit is the last mean m that a mixture of bets has refuted at {@code 2 / (1 - confidence)}:
     * {@code Σ w(c) ∏(1 + c (X - m) / (m - lowest))} for the lower limit, mirrored for the upper, c in ⅞, ½, ¼, … 2⁻¹¹ with
     * weights that sum to 1 (Ville 1939; Waudby-Smith and Ramdas 2024, JRSS B 86:1). For cases asked several times that are
     * a sample of many, hand over one mean per case.
     *
     * @param lowest the least value an observation can have
     * @param highest the greatest value an observation can have, above {@code lowest}
     * @param confidence in (0, 1)
     * @throws IllegalArgumentException if there is no observation, one is outside its range, the range is empty, or the
     *     confidence is not in (0, 1)
     */
    public static Interval anytime(double[] observations, double lowest, double highest, double confidence) {
        Domain.require(observations.length >= 1, "at least one observation is needed, but there are none");
        Domain.require(
                lowest < highest && Double.isFinite(highest - lowest),
                "lowest must be below highest, but they are %s and %s",
                lowest,
                highest);
        for (double observation : observations) {
            Domain.require(
                    observation >= lowest && observation <= highest,
                    "an observation must lie in [%s, %s], but is %s",
                    lowest,
                    highest,
                    observation);
        }
        double[] distinct = Arrays.stream(observations).sorted().distinct().toArray();
        return new BettingBound(distinct, counts(observations, distinct), lowest, highest).interval(confidence);
    }

    /** Shares of a few answers take few values: as many bets are settled, not one for each. */
    private static double[] counts(double[] observations, double[] distinct) {
        double[] counts = new double[distinct.length];
        for (double observation : observations) {
            counts[Arrays.binarySearch(distinct, observation)]++;
        }
        return counts;
    }
}
