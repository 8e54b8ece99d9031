package dev.touchstone.assertions.statistics;

import java.util.Arrays;

/** Mean and variance of a sample, the sums taken from the mean. */
@SuppressWarnings("ArrayRecordComponent") // lives for one calculation and is never compared
record Moments(double[] values, double mean) {

    static Moments of(double... values) {
        for (double value : values) {
            Domain.require(Double.isFinite(value), "a value must be finite, but one is %s", value);
        }
        return new Moments(values, Arrays.stream(values).sum() / values.length);
    }

    int n() {
        return values.length;
    }

    /** Around the mean, divided by n − 1; 0 for values that differ by rounding only. */
    double variance() {
        return covariance(this);
    }

    double covariance(Moments other) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += distance(i) * other.distance(i);
        }
        return sum / (values.length - 1);
    }

    double varianceOfMean() {
        return variance() / values.length;
    }

    /** How far a value is from the mean, 0 if that is what summing up may have lost. */
    private double distance(int i) {
        double distance = values[i] - mean;
        return Math.abs(distance) > 1e-12 * Math.max(1, Math.abs(mean)) ? distance : 0;
    }
}
