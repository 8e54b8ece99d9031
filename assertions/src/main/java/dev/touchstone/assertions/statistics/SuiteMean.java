package dev.touchstone.assertions.statistics;

import java.util.Arrays;
import java.util.List;

/**
 * Means over exactly these cases, {@link Target#SUITE}: only answers vary, the cases do not, so that cases may differ as
 * they like without adding to the standard error. Every case needs two samples to show how its answers vary.
 */
public final class SuiteMean {

    private SuiteMean() {}

    /**
     * The mean over all samples, {@code se² = Σ (n_g / N)² s_g² / n_g} (stratified sampling; Cochran 1977, Sampling
     * Techniques, 5.3), with the degrees of freedom of Satterthwaite (1946, Biom. Bull. 2:110).
     *
     * @param samplesByCase a row of finite numbers per case
     * @throws IllegalArgumentException if there is no case, one has fewer than two samples, one sample is not finite, or
     *     no sample differs from another of its case
     */
    public static StudentT of(double[][] samplesByCase) {
        Sum sum = new Sum();
        double n = Arrays.stream(samplesByCase)
                .mapToDouble(values -> values.length)
                .sum();
        for (double[] values : samplesByCase) {
            sum.add(moments(values), values.length / n);
        }
        return sum.estimate();
    }

    /**
     * The mean over cases of candidate − baseline, {@code se² = Σ (s_c² / k_c + s_b² / k_b) / m²}, each case counting the
     * same.
     *
     * @param candidate a row of finite numbers per case
     * @param baseline of the same cases in the same order
     * @throws IllegalArgumentException as for {@link #of}, or if the two have not equally many cases
     */
    public static StudentT difference(double[][] candidate, double[][] baseline) {
        int cases = candidate.length;
        Domain.require(
                cases == baseline.length, "%s cases cannot be paired with %s", candidate.length, baseline.length);
        Sum sum = new Sum();
        for (int i = 0; i < cases; i++) {
            sum.add(moments(candidate[i]), 1.0 / cases);
            sum.add(moments(baseline[i]), -1.0 / cases);
        }
        return sum.estimate();
    }

    /**
     * The same of samples whose values were not kept.
     *
     * @param candidate one per case
     * @param baseline of the same cases in the same order
     * @throws IllegalArgumentException if there is no case, the two have not equally many, or no sample varies
     */
    public static StudentT difference(List<SampleSummary> candidate, List<SampleSummary> baseline) {
        int cases = candidate.size();
        Domain.require(cases == baseline.size(), "%s cases cannot be paired with %s", cases, baseline.size());
        Sum sum = new Sum();
        for (int i = 0; i < cases; i++) {
            sum.add(candidate.get(i), 1.0 / cases);
            sum.add(baseline.get(i), -1.0 / cases);
        }
        return sum.estimate();
    }

    private static Moments moments(double[] values) {
        Domain.require(
                values.length >= 2,
                "every case needs two samples to see how they vary within it, but one has %s",
                values.length);
        return Moments.of(values);
    }

    private static final class Sum {

        private double mean;
        private double variance;
        private double squares;

        void add(Moments moments, double weight) {
            add(weight * moments.mean(), weight * weight * moments.varianceOfMean(), moments.n());
        }

        void add(SampleSummary summary, double weight) {
            add(weight * summary.mean(), weight * weight * summary.varianceOfMean(), summary.n());
        }

        private void add(double value, double part, long n) {
            mean += value;
            variance += part;
            squares += part * part / (n - 1);
        }

        StudentT estimate() {
            double degrees = squares > 0 ? variance * variance / squares : 1;
            return new StudentT(mean, Math.sqrt(variance), degrees, "t within cases");
        }
    }
}
