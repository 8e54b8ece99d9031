package dev.touchstone.assertions.statistics;

import java.util.Arrays;

/**
 * A lower confidence bound, valid at every sample size at once, for the mean of values that are at least
 * {@code lowest}.
 *
 * <p>Against a mean m a gambler who stakes the share c turns 1 into {@code ∏(1 + c (X - m) / (m - lowest))}, a martingale if
 * the mean is m; so does a weighted average over gamblers with different shares, and by Ville's inequality (1939) it ever
 * reaches 1/tail with probability at most the tail. The bound is the greatest m at which it has (Waudby-Smith and Ramdas
 * 2024, JRSS B 86:1; fixed shares instead of predicted ones, so the order of the values does not matter).
 */
final class BettingBound {

    /**
     * The best share is about the distance to the mean over the variance: large where few values differ, about 1/√n
     * otherwise. So one that is nearly all, then halves down to what millions of values need.
     */
    private static final double[] SHARES = shares(0.875, 12);

    /** More on the large shares, where the short samples are: 1/2, 1/6, 1/12, … brought to a sum of 1. */
    private static final double[] LOG_PRIOR = logPrior(SHARES.length);

    private final double[] values;
    private final double[] weights;
    private final double lowest;
    private final double highest;

    /** Each value counts as often as its weight says. */
    BettingBound(double[] values, double[] weights, double lowest, double highest) {
        this.values = values;
        this.weights = weights;
        this.lowest = lowest;
        this.highest = highest;
    }

    /** Both bounds, each with half of what the confidence leaves: the upper one is the lower one of the mirrored values. */
    Interval interval(double confidence) {
        double tail = (1 - Domain.insideUnit("confidence", confidence)) / 2;
        double[] mirrored = Arrays.stream(values).map(value -> -value).toArray();
        double high = -new BettingBound(mirrored, weights, -highest, -lowest).lower(tail);
        return new Interval(lower(tail), high, confidence, "anytime betting");
    }

    double lower(double tail) {
        return Bisection.last(m -> logWealth(m) >= -Math.log(tail), lowest, Math.min(highest, mean()));
    }

    /** Each factor falls as m rises, so the wealth does. */
    double logWealth(double m) {
        double[] logs = new double[SHARES.length];
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < logs.length; i++) {
            logs[i] = LOG_PRIOR[i] + logWealth(m, SHARES[i]);
            greatest = Math.max(greatest, logs[i]);
        }
        double sum = 0;
        for (double log : logs) {
            sum += Math.exp(log - greatest);
        }
        return greatest + Math.log(sum);
    }

    private double logWealth(double m, double share) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * Math.log1p(share * (values[i] - m) / (m - lowest));
        }
        return sum;
    }

    private double mean() {
        double sum = 0;
        double n = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
            n += weights[i];
        }
        return sum / n;
    }

    private static double[] shares(double greatest, int count) {
        double[] shares = new double[count];
        for (int i = 0; i < count; i++) {
            shares[i] = i == 0 ? greatest : Math.scalb(1.0, -i);
        }
        return shares;
    }

    private static double[] logPrior(int count) {
        double[] logs = new double[count];
        for (int i = 0; i < count; i++) {
            logs[i] = Math.log((count + 1.0) / count / ((i + 1.0) * (i + 2.0)));
        }
        return logs;
    }
}
