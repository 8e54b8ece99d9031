package dev.touchstone.assertions.statistics;

/**
 * The score statistic of a paired difference of proportions (Tango 1998, Stat. Med. 17:891).
 *
 * @param gained cases that only the candidate passes
 * @param lost cases that only the baseline passes
 * @param n all cases
 */
record TangoScore(long gained, long lost, long n) {

    double estimate() {
        return (double) (gained - lost) / n;
    }

    /** Standard deviations by which the estimate exceeds {@code difference}, the variance estimated under it. */
    double z(double difference) {
        double variance = 2 * lostRate(difference) + difference * (1 - difference);
        return (gained - lost - n * difference) / Math.sqrt(n * Math.max(0, variance));
    }

    /** The maximum-likelihood probability of a lost case when the true difference is as given. */
    private double lostRate(double difference) {
        double a = 2.0 * n;
        double b = (2.0 * n - gained + lost) * difference - gained - lost;
        double c = -lost * difference * (1 - difference);
        double root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
        // Two forms of one root: neither subtracts two nearly equal numbers.
        return b <= 0 ? (root - b) / (2 * a) : -2 * c / (root + b);
    }
}
