package dev.touchstone.assertions.statistics;

/** The difference candidate − baseline, paired by golden case. */
public final class PairedDifference {

    private PairedDifference() {}

    /**
     * An interval for the mean difference of pairs that are worse (−1), equal (0) or better (+1), valid at every number
     * of pairs at once, so it may be read whenever sampling stops.
     *
     * <p>Each limit is the last mean that a mixture of bets has refuted at {@code 2 / (1 - confidence)}:
     * {@code Σ w(c) ∏(1 + c (D - m) / (1 + m))} for the lower limit, mirrored for the upper, c in ⅞, ½, ¼, … 2⁻¹¹ with
     * weights that sum to 1 (Ville 1939; Waudby-Smith and Ramdas 2024, JRSS B 86:1). The order of the pairs does not
     * matter. Up to twice as wide as {@link #tango} at one number of pairs: the price of looking at will.
     *
     * @param confidence in (0, 1)
     * @throws IllegalArgumentException if a count is negative, there is no pair, or the confidence is not in (0, 1)
     */
    public static Interval anytime(long worse, long equal, long better, double confidence) {
        Domain.count("worse", worse);
        Domain.count("equal", equal);
        Domain.count("better", better);
        Domain.require(worse + equal + better >= 1, "at least one pair is needed, but there are none");
        double[] counts = {worse, equal, better};
        return new BettingBound(new double[] {-1, 0, 1}, counts, -1, 1).interval(confidence);
    }

    /**
     * The same for differences anywhere in [-1, 1], such as differences of shares or of scores per case: every bounded
     * distribution is covered, without any variance having to be seen.
     *
     * @param confidence in (0, 1)
     * @throws IllegalArgumentException if there is no difference, one is outside [-1, 1], or the confidence is not in (0, 1)
     */
    public static Interval anytime(double[] differences, double confidence) {
        Domain.require(differences.length >= 1, "at least one pair is needed, but there are none");
        for (double difference : differences) {
            Domain.require(
                    difference >= -1 && difference <= 1, "difference must lie in [-1, 1], but is %s", difference);
        }
        return MeanInterval.anytime(differences, -1, 1, confidence);
    }

    /**
     * The score interval of the difference of two pass rates, one sample per case and version, for a number of cases that
     * was fixed before (Tango 1998, Stat. Med. 17:891).
     *
     * @param baselineOnly cases that only the baseline passes
     * @param candidateOnly cases that only the candidate passes
     * @param n all cases
     * @param confidence in (0, 1)
     * @throws IllegalArgumentException if a count is negative, the two exceed {@code n}, {@code n} is 0, or the confidence
     *     is not in (0, 1)
     */
    public static Interval tango(long baselineOnly, long candidateOnly, long n, double confidence) {
        TangoScore score = score(baselineOnly, candidateOnly, n);
        double z = Distributions.normalUpperQuantile((1 - Domain.insideUnit("confidence", confidence)) / 2);
        double low = Bisection.last(difference -> score.z(difference) >= z, -1, score.estimate());
        double high = Bisection.first(difference -> score.z(difference) <= -z, score.estimate(), 1);
        return new Interval(low, high, confidence, "Tango");
    }

    /**
     * The one-sided p-value against "the candidate is worse by {@code margin} or more", by Tango's score; small is good
     * news.
     *
     * @param margin in [0, 1)
     * @throws IllegalArgumentException if a number is outside its range
     */
    public static double tangoLowerTail(long baselineOnly, long candidateOnly, long n, double margin) {
        Domain.require(margin >= 0 && margin < 1, "margin must lie in [0, 1), but is %s", margin);
        TangoScore score = score(baselineOnly, candidateOnly, n);
        if (margin == 0 && baselineOnly == 0 && candidateOnly == 0) {
            return 0.5;
        }
        return Distributions.normalUpperTail(score.z(-margin));
    }

    /**
     * The t interval of the mean difference over cases that are a sample of many, with any number of samples per case:
     * {@code mean ± t √(Σ(dᵢ - mean)² / (G(G-1)))} with G − 1 degrees of freedom for G cases.
     *
     * @param caseDifferences one per case: mean of the candidate's samples − mean of the baseline's
     * @param confidence in (0, 1)
     * @throws IllegalArgumentException if there are fewer than two cases, one is not finite, all are equal (then nothing
     *     is known of the variance; {@link #anytime(double[], double)} needs none), or the confidence is not in (0, 1)
     */
    public static Interval meanOfCases(double[] caseDifferences, double confidence) {
        double tail = (1 - Domain.insideUnit("confidence", confidence)) / 2;
        CaseMeans cases = CaseMeans.of(caseDifferences);
        double half = Distributions.tUpperQuantile(cases.degreesOfFreedom(), tail) * cases.standardError();
        return new Interval(cases.mean() - half, cases.mean() + half, confidence, "t over cases");
    }

    /**
     * The one-sided p-value of the same t statistic against "the mean difference is {@code -margin} or less"; small is
     * good news.
     *
     * @param margin not negative
     * @throws IllegalArgumentException as for {@link #meanOfCases}, or if the margin is negative
     */
    public static double meanOfCasesTail(double[] caseDifferences, double margin) {
        Domain.require(margin >= 0, "margin must not be negative, but is %s", margin);
        CaseMeans cases = CaseMeans.of(caseDifferences);
        return Distributions.tUpperTail(cases.degreesOfFreedom(), (cases.mean() + margin) / cases.standardError());
    }

    private static TangoScore score(long baselineOnly, long candidateOnly, long n) {
        Domain.count("baselineOnly", baselineOnly);
        Domain.count("candidateOnly", candidateOnly);
        Domain.require(n >= 1, "at least one case is needed, but there are none");
        Domain.require(
                baselineOnly + candidateOnly <= n,
                "baselineOnly %s and candidateOnly %s are more than all %s cases",
                baselineOnly,
                candidateOnly,
                n);
        return new TangoScore(candidateOnly, baselineOnly, n);
    }
}
