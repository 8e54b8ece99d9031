package dev.touchstone.assertions.statistics;

import java.util.function.DoubleUnaryOperator;

/**
 * A distance between two arms with what its bounds are made of.
 *
 * @param distance between the two samples
 * @param widest the standard error of the most variable contrast that the distance is the largest of
 * @param unbiased takes from a distance of samples what it exceeds, on average, that of what they were drawn from
 * @param range the most that one case or sample can contribute
 * @param degreesOfFreedom of the standard error
 */
record DistanceEstimate(
        double distance, double widest, DoubleUnaryOperator unbiased, double range, double degreesOfFreedom) {

    /** The factor of a standard error beyond which a feature is taken to differ in the direction that was seen. */
    private static final double SETTLED = 2;

    /** Features whose absolute differences add up to the distance. */
    static DistanceEstimate ofSum(double distance, double range, Scatter scatter) {
        double[][] covariance = scatter.covariance();
        double bias = bias(scatter.mean(), covariance);
        double widest = Math.sqrt(WidestSum.variance(covariance));
        return new DistanceEstimate(distance, widest, seen -> seen - bias, range, scatter.degreesOfFreedom());
    }

    private static double bias(double[] mean, double[][] covariance) {
        double bias = 0;
        for (int j = 0; j < mean.length; j++) {
            bias += bias(Math.abs(mean[j]), Math.sqrt(covariance[j][j]));
        }
        return bias;
    }

    /** {@code E|δ + Z| − δ} for normal Z, with δ as small as it may well be. */
    private static double bias(double difference, double standardError) {
        if (standardError == 0) {
            return 0;
        }
        double u = Math.max(0, difference / standardError - SETTLED);
        return 2 * standardError * (Distributions.normalDensity(u) - u * Distributions.normalUpperTail(u));
    }

    /** The same with a further error that may go along with any contrast. */
    DistanceEstimate widenedBy(double standardError) {
        return new DistanceEstimate(distance, widest + standardError, unbiased, range, degreesOfFreedom);
    }

    double lower(double alpha, double share) {
        double hidden = hidden(alpha, share);
        return Math.max(0, unbiased.applyAsDouble(Math.max(0, distance - hidden - reach(alpha, hidden))));
    }

    double upper(double beta, double share) {
        double hidden = hidden(beta, share);
        return distance + hidden + reach(beta, hidden);
    }

    private double reach(double tail, double hidden) {
        return Distributions.tUpperQuantile(degreesOfFreedom, tail) * Math.hypot(widest, hidden);
    }

    private double hidden(double tail, double share) {
        return range * share * Math.log(1 / tail) / (1 + Distributions.normalUpperQuantile(tail));
    }
}
