package dev.touchstone.assertions.statistics;

/**
 * A lower confidence bound, valid at every sample size at once, for the mean of values in [-1, 1].
 *
 * <p>Against a mean m a gambler who stakes the share c turns 1 into {@code ∏(1 + c (D - m) / (1 + m))}, a martingale if
 * the mean is m; so does the average over gamblers with different shares, and by Ville's inequality (1939) it ever
 * reaches 1/tail with probability at most the tail. The bound is the greatest m at which it has (Waudby-Smith and Ramdas
 * 2024, JRSS B 86:1; fixed shares instead of predicted ones, so the order of the values does not matter).
 *
 * @param values distinct values of D
 * @param weights how often each was seen
 */
record BettingBound(double[] values, double[] weights) {

    /** Halves of a half: the best share for n values is about 1/√n, so these serve up to millions. */
    private static final double[] SHARES = shares(12);

    double lower(double tail) {
        return Bisection.last(m -> logWealth(m) >= -Math.log(tail), -1, Math.min(1, mean()));
    }

    /** Each factor falls as m rises, so the wealth does. */
    double logWealth(double m) {
        double[] logs = new double[SHARES.length];
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < logs.length; i++) {
            logs[i] = logWealth(m, SHARES[i]);
            greatest = Math.max(greatest, logs[i]);
        }
        double sum = 0;
        for (double log : logs) {
            sum += Math.exp(log - greatest);
        }
        return greatest + Math.log(sum / logs.length);
    }

    private double logWealth(double m, double share) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * Math.log1p(share * (values[i] - m) / (1 + m));
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

    private static double[] shares(int count) {
        double[] shares = new double[count];
        for (int i = 0; i < count; i++) {
            shares[i] = Math.scalb(1.0, -1 - i);
        }
        return shares;
    }
}
