package dev.touchstone.assertions.statistics;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Intervals for a mean over cases by resampling them, for display: their coverage is approximate, so nothing is decided
 * by them. Whole cases are drawn, never samples of a case, for those resemble each other.
 *
 * <p>All take one mean per case, in any order, and a seed: the same cases and seed give the same interval on every
 * machine ({@link Random}, whose numbers its specification fixes). There must be {@value #FEWEST_CASES} cases that vary;
 * ask {@link CaseSpread} first.
 */
public final class Bootstrap {

    /** Below this many cases every bootstrap interval is too short or erratic. */
    public static final int FEWEST_CASES = 15;

    private static final int RESAMPLES = 2_000;
    private static final int RESAMPLES_FOR_SMALL_TAILS = 10_000;

    private Bootstrap() {}

    /** How often cases are drawn: 2,000 times, 10,000 times for a confidence of 0.99 or more. */
    public static int resamples(double confidence) {
        return 1 - Domain.insideUnit("confidence", confidence) <= 0.01 + 1e-12 ? RESAMPLES_FOR_SMALL_TAILS : RESAMPLES;
    }

    /**
     * The percentile interval (Efron 1979, Ann. Stat. 7:1): the quantiles of the resampled means. Too short below 30 cases
     * and with skewed means; {@link #bca} is better.
     *
     * @param confidence in (0, 1)
     * @throws IllegalArgumentException if there are fewer than {@value #FEWEST_CASES} cases, one is not finite, all are
     *     equal, or the confidence is not in (0, 1)
     */
    public static Interval percentile(double[] caseMeans, double confidence, long seed) {
        double[] means = resampled(sorted(caseMeans, confidence), confidence, seed, Moments::mean);
        double tail = (1 - confidence) / 2;
        return new Interval(Quantiles.type7(means, tail), Quantiles.type7(means, 1 - tail), confidence, "percentile");
    }

    /**
     * The bias-corrected and accelerated interval (Efron 1987, JASA 82:171): the resampled means at
     * {@code Φ(z₀ + (z₀ + z) / (1 - a (z₀ + z)))}, z₀ from the share of them below the mean, ties half, and a from leaving
     * out one case at a time.
     *
     * @param confidence in (0, 1)
     * @throws IllegalArgumentException as for {@link #percentile}
     */
    public static Interval bca(double[] caseMeans, double confidence, long seed) {
        double[] cases = sorted(caseMeans, confidence);
        double[] means = resampled(cases, confidence, seed, Moments::mean);
        BcaLevels levels = BcaLevels.of(cases, means);
        double tail = (1 - confidence) / 2;
        double low = Quantiles.type7(means, levels.level(tail));
        double high = Quantiles.type7(means, levels.level(1 - tail));
        return new Interval(low, high, confidence, "BCa");
    }

    /**
     * The studentised interval, or bootstrap-t (Hall 1988, Ann. Stat. 16:927): {@code mean - t se} at the quantiles t of
     * what the resamples show, {@code (mean* - mean) / se*}. The best coverage of the three on either side; a limit is
     * infinite where so many resamples lack variance that nothing bounds it.
     *
     * @param confidence in (0, 1)
     * @throws IllegalArgumentException as for {@link #percentile}
     */
    public static Interval studentised(double[] caseMeans, double confidence, long seed) {
        double[] cases = sorted(caseMeans, confidence);
        Moments seen = Moments.of(cases);
        double[] t = resampled(cases, confidence, seed, drawn -> studentised(drawn, seen.mean()));
        double error = Math.sqrt(seen.varianceOfMean());
        double tail = (1 - confidence) / 2;
        double low = seen.mean() - error * Quantiles.type7(t, 1 - tail);
        double high = seen.mean() - error * Quantiles.type7(t, tail);
        return new Interval(low, high, confidence, "bootstrap-t");
    }

    private static double studentised(Moments drawn, double mean) {
        double distance = drawn.mean() - mean;
        return distance == 0 ? 0 : distance / Math.sqrt(drawn.varianceOfMean());
    }

    /** Sorted, so that the order in which the cases came does not matter. */
    private static double[] sorted(double[] caseMeans, double confidence) {
        Domain.insideUnit("confidence", confidence);
        CaseSpread.require(caseMeans, FEWEST_CASES);
        double[] sorted = caseMeans.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    /** A statistic of as many cases as there are, drawn with replacement again and again; sorted. */
    private static double[] resampled(
            double[] cases, double confidence, long seed, ToDoubleFunction<Moments> statistic) {
        Random random = new Random(seed);
        double[] drawn = new double[cases.length];
        double[] resampled = new double[resamples(confidence)];
        for (int i = 0; i < resampled.length; i++) {
            Arrays.setAll(drawn, draw -> cases[random.nextInt(cases.length)]);
            resampled[i] = statistic.applyAsDouble(Moments.of(drawn));
        }
        Arrays.sort(resampled);
        return resampled;
    }
}
