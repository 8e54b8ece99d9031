package dev.touchstone.assertions.statistics;

/** The score statistic of a difference of two independent proportions, with Miettinen and Nurminen's factor N/(N-1). */
record UnpairedScore(Proportion first, Proportion second) {

    double estimate() {
        return first.rate() - second.rate();
    }

    /** Standard deviations by which the estimate exceeds {@code difference}, the variance estimated under it. */
    double z(double difference) {
        double second = likeliestSecond(difference);
        double n = first.n() + this.second.n();
        double variance = variance(second + difference, first.n()) + variance(second, this.second.n());
        return (estimate() - difference) / Math.sqrt(variance * n / (n - 1));
    }

    /**
     * The most likely second rate when the first exceeds it by {@code difference}: the likelihood has one peak, so its
     * slope is followed to where it turns.
     */
    double likeliestSecond(double difference) {
        return Bisection.last(
                rate -> slope(first, rate + difference) + slope(second, rate) > 0,
                Math.max(0, -difference),
                Math.min(1, 1 - difference));
    }

    private static double slope(Proportion seen, double rate) {
        return share(seen.passes(), rate) - share(seen.n() - seen.passes(), 1 - rate);
    }

    private static double share(long count, double rate) {
        return count == 0 ? 0 : count / rate;
    }

    private static double variance(double rate, long n) {
        return Math.max(0, rate * (1 - rate)) / n;
    }
}
