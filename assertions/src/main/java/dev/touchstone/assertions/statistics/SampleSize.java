package dev.touchstone.assertions.statistics;

/** Sample sizes by the normal approximation, before rounding up: starting values and orders of magnitude. */
final class SampleSize {

    private SampleSize() {}

    /** {@code [(z_α √(p0 q0) + z_β √(p1 q1)) / (p0 - p1)]²}. */
    static double ofOneProportion(Hypotheses h) {
        double spread = Distributions.normalUpperQuantile(h.alpha()) * deviation(h.acceptable())
                + Distributions.normalUpperQuantile(h.beta()) * deviation(h.unacceptable());
        return square(spread / (h.acceptable() - h.unacceptable()));
    }

    /** {@code (z_α + z_β)² s² / Δ²}; pairs of which the share q differs have the variance q. */
    static double ofMean(double difference, double variance, double alpha, double beta) {
        double z = Distributions.normalUpperQuantile(alpha) + Distributions.normalUpperQuantile(beta);
        return square(z / difference) * variance;
    }

    private static double deviation(double rate) {
        return Math.sqrt(rate * (1 - rate));
    }

    private static double square(double value) {
        return value * value;
    }
}
