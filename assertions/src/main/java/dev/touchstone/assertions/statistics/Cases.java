package dev.touchstone.assertions.statistics;

import java.util.Arrays;

/**
 * The sums that cluster-robust formulas are made of, for a regression on the mean alone.
 *
 * @param samples N, the samples of all cases
 * @param sizes samples of each case
 * @param residuals of each case, the sum of its samples' distances to the mean
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one calculation and is never compared
record Cases(double samples, double mean, double[] sizes, double[] residuals) {

    /** Sums of residuals carry rounding errors of about this size; they are no variance. */
    private static final double ROUNDING = 1e-12;

    static Cases of(double[][] samplesByCase) {
        Domain.require(
                samplesByCase.length >= 2,
                "at least two cases are needed to see how they vary, but there are %s",
                samplesByCase.length);
        double[] sizes = Arrays.stream(samplesByCase).mapToDouble(Cases::size).toArray();
        double samples = Arrays.stream(sizes).sum();
        double mean = Arrays.stream(samplesByCase).mapToDouble(Cases::sum).sum() / samples;
        double[] residuals = Arrays.stream(samplesByCase)
                .mapToDouble(values -> residual(values, mean))
                .toArray();
        return new Cases(samples, mean, sizes, residuals);
    }

    /** CR2: each case's squared residual, blown up by what the mean has taken of it. */
    double varianceOfMean() {
        double sum = 0;
        for (int g = 0; g < sizes.length; g++) {
            sum += residuals[g] * residuals[g] / (1 - sizes[g] / samples);
        }
        return sum / (samples * samples);
    }

    /** Satterthwaite's moment match (tr M)² / tr M² for independent samples of equal variance. */
    double degreesOfFreedom() {
        double diagonal = 0;
        double products = 0;
        double squares = 0;
        for (double size : sizes) {
            double share = size / samples;
            double product = share * share / (1 - share);
            diagonal += share * share;
            products += product;
            squares += product * product;
        }
        return 1 / (diagonal + products * products - squares);
    }

    private static double residual(double[] values, double mean) {
        double residual = sum(values) - values.length * mean;
        return Math.abs(residual) > ROUNDING * values.length ? residual : 0;
    }

    private static double size(double[] values) {
        Domain.require(values.length >= 1, "every case needs a sample, but one has none");
        return values.length;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            Domain.require(Double.isFinite(value), "a sample must be finite, but one is %s", value);
            sum += value;
        }
        return sum;
    }
}
