package dev.touchstone.assertions.statistics;

import java.util.Arrays;

/**
 * The one-way analysis of variance of cases with any numbers of samples (Searle, Casella and McCulloch 1992, Variance
 * Components, 3.6).
 *
 * @param meanSquareBetween MSB, of case means around the mean of all samples, with G − 1 degrees of freedom
 * @param meanSquareWithin MSW, of samples around the mean of their case, with N − G degrees of freedom
 * @param typicalSize n₀, {@code (N - Σ n² / N) / (G - 1)}: the number of samples per case, if all have the same
 */
record CaseAnova(double meanSquareBetween, double meanSquareWithin, double typicalSize) {

    static CaseAnova of(double[][] samplesByCase) {
        Cases cases = Cases.of(samplesByCase);
        double groups = cases.sizes().length;
        double n = cases.samples();
        Domain.require(
                n > groups, "at least one case needs two samples to see how they vary within it, but none has them");
        double within = 0;
        double between = 0;
        double squares = 0;
        for (int g = 0; g < groups; g++) {
            Moments moments = Moments.of(samplesByCase[g]);
            within += moments.n() < 2 ? 0 : moments.variance() * (moments.n() - 1);
            between += cases.residuals()[g] * cases.residuals()[g] / cases.sizes()[g];
            squares += cases.sizes()[g] * cases.sizes()[g];
        }
        return new CaseAnova(between / (groups - 1), within / (n - groups), (n - squares / n) / (groups - 1));
    }

    /** The intraclass correlation as estimated, below 0 where cases differ less than chance would make them. */
    double icc() {
        return (meanSquareBetween - meanSquareWithin) / (meanSquareBetween + (typicalSize - 1) * meanSquareWithin);
    }

    VarianceComponents components() {
        return new VarianceComponents(
                Math.max(0, (meanSquareBetween - meanSquareWithin) / typicalSize), meanSquareWithin);
    }

    /**
     * By how much clustering multiplies the variance of the mean: that of CR1 over that of as many independent samples; 0
     * where all case means are equal.
     */
    static double designEffect(double[][] samplesByCase) {
        Cases cases = Cases.of(samplesByCase);
        Moments all = Moments.of(
                Arrays.stream(samplesByCase).flatMapToDouble(Arrays::stream).toArray());
        double groups = cases.sizes().length;
        double residuals = Arrays.stream(cases.residuals())
                .map(residual -> residual * residual)
                .sum();
        double clustered = groups / (groups - 1) * residuals / (cases.samples() * cases.samples());
        return clustered == 0 ? 0 : clustered / all.varianceOfMean();
    }
}
