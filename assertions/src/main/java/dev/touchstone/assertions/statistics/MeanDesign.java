package dev.touchstone.assertions.statistics;

/**
 * What a sequential test of a bounded mean is planned for: {@link BoundedMeanBet}.
 *
 * @param lowest the least value an observation can have
 * @param highest the greatest value an observation can have
 * @param acceptable the mean that must not be rejected, below {@code highest}
 * @param unacceptable the mean that must not be accepted, above {@code lowest} and below {@code acceptable}
 * @param variance the expected mean square of {@code observation - acceptable}, in squared units of the observation; for
 *     pairs the share that differs. It sizes the stakes and the expected cost; neither error rate depends on it
 * @param greatestVariance the greatest such mean square under which an acceptable mean must be accepted in time, at
 *     least {@code variance}; it sizes the cap
 * @param alpha the greatest probability that an acceptable mean ends otherwise than accepted, in (0, 0.5)
 * @param beta the greatest probability that an unacceptable mean is accepted, in (0, 0.5)
 * @param looksEvery the observations of one round: one looks at round ends only. 1 is a look after each
 * @param symmetric whether an acceptable observation lies as often above {@code acceptable} as below, like the
 *     difference of two equal versions; otherwise the plan is for the most lopsided observations of that variance
 */
public record MeanDesign(
        double lowest,
        double highest,
        double acceptable,
        double unacceptable,
        double variance,
        double greatestVariance,
        double alpha,
        double beta,
        int looksEvery,
        boolean symmetric) {

    /** 0.9 (1 - 0.9) is a little less than 0.09, yet no one who writes 0.09 is wrong. */
    private static final double ROUNDED = 1 + 1e-12;

    /** @throws IllegalArgumentException if a number is outside its range */
    public MeanDesign {
        Domain.require(
                Double.isFinite(lowest)
                        && Double.isFinite(highest)
                        && lowest < unacceptable
                        && unacceptable < acceptable
                        && acceptable < highest,
                "lowest, unacceptable, acceptable and highest must rise, but are %s, %s, %s and %s",
                lowest,
                unacceptable,
                acceptable,
                highest);
        double most = mostVariance(lowest, highest, acceptable, symmetric);
        Domain.require(
                variance >= 0 && variance <= ROUNDED * most,
                "variance must lie between 0 and %s, but is %s",
                most,
                variance);
        Domain.require(
                greatestVariance >= variance && greatestVariance <= ROUNDED * most,
                "greatestVariance must lie between %s and %s, but is %s",
                variance,
                most,
                greatestVariance);
        Domain.error("alpha", alpha);
        Domain.error("beta", beta);
        Domain.require(
                looksEvery >= 1 && looksEvery <= FixedPlan.MOST_SAMPLES,
                "looksEvery must lie between 1 and %s, but is %s",
                FixedPlan.MOST_SAMPLES,
                looksEvery);
    }

    /**
     * A comparison paired by case: the observations are differences candidate − baseline in [-1, 1], 0 is acceptable and
     * a loss of the margin is not. One looks after each pair, and no more discordance is planned for than expected.
     *
     * @param margin in (0, 1)
     * @param discordance the expected share of pairs that differ, in (0, 1]; for two versions at pass rate p it is about
     *     2p(1-p). The margin counts if it is greater: a candidate that loses it differs on at least that share
     * @throws IllegalArgumentException if a number is outside its range
     */
    public static MeanDesign ofPairs(double margin, double discordance, double alpha, double beta) {
        Domain.insideUnit("margin", margin);
        Domain.require(discordance > 0 && discordance <= 1, "discordance must lie in (0, 1], but is %s", discordance);
        double differing = Math.max(margin, discordance);
        return new MeanDesign(-1, 1, 0, -margin, differing, differing, alpha, beta, 1, true);
    }

    /**
     * The mean of scores in [0, 1]. One looks after each score, and no more variance is planned for than expected.
     *
     * @param variance the expected variance of one score, from 0 to {@code acceptable (1 - acceptable)}
     * @throws IllegalArgumentException if a number is outside its range
     */
    public static MeanDesign ofScores(Hypotheses means, double variance) {
        return new MeanDesign(
                0,
                1,
                means.acceptable(),
                means.unacceptable(),
                variance,
                variance,
                means.alpha(),
                means.beta(),
                1,
                false);
    }

    /**
     * The same with a cap that suffices up to this variance.
     *
     * @throws IllegalArgumentException if it is below the expected variance, or greater than the range allows
     */
    public MeanDesign upToVariance(double greatest) {
        return new MeanDesign(
                lowest, highest, acceptable, unacceptable, variance, greatest, alpha, beta, looksEvery, symmetric);
    }

    /**
     * The same with looks at the ends of rounds of so many observations.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public MeanDesign lookingEvery(int observations) {
        return new MeanDesign(
                lowest,
                highest,
                acceptable,
                unacceptable,
                variance,
                greatestVariance,
                alpha,
                beta,
                observations,
                symmetric);
    }

    /**
     * The same with the unacceptable mean this far below the acceptable one. A symmetric observation that lies below by
     * the gap on average has a mean square of at least gap × reach.
     */
    MeanDesign withGap(double gap) {
        double least = symmetric ? Math.min(mostVariance(), gap * Math.sqrt(mostVariance())) : 0;
        return new MeanDesign(
                lowest,
                highest,
                acceptable,
                acceptable - gap,
                Math.max(variance, least),
                Math.max(greatestVariance, least),
                alpha,
                beta,
                looksEvery,
                symmetric);
    }

    /** The distance that matters. */
    double gap() {
        return acceptable - unacceptable;
    }

    /** Observations of a fixed plan, before rounding. */
    double fixedSamples() {
        return SampleSize.ofMean(gap(), variance, alpha, beta);
    }

    /** Observations until the wealth that accepts is expected to suffice at the greatest variance (Wald 1945). */
    double acceptedAfter() {
        double stake = MeanStakes.of(this, greatestVariance).accept();
        return -Math.log(beta) / DesignLaw.of(this, greatestVariance).growth(stake);
    }

    double mostVariance() {
        return mostVariance(lowest, highest, acceptable, symmetric);
    }

    private static double mostVariance(double lowest, double highest, double mean, boolean symmetric) {
        double below = mean - lowest;
        double above = highest - mean;
        return symmetric ? Math.min(below * below, above * above) : below * above;
    }
}
