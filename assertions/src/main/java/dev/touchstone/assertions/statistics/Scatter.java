package dev.touchstone.assertions.statistics;

import java.util.Arrays;

/**
 * A mean per feature and how it varies from case to case.
 *
 * @param mean the mean over cases
 * @param rows deviations of groups of cases, scaled so that the covariance of the mean is the sum of their products
 * @param degreesOfFreedom of the covariance
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one calculation and is never compared
record Scatter(double[] mean, double[][] rows, double degreesOfFreedom) {

    /** More cases than this are taken together in groups, which vary as they do. */
    private static final int MOST_ROWS = 512;

    /** Deviations below this part of the largest entry are rounding errors, no variance. */
    private static final double ROUNDING = 1e-13;

    /** Adds what case {@code i} contributes to the sums of a row. */
    interface CaseRow {
        void add(int i, double[] sums);
    }

    static Scatter of(int cases, Features features, CaseRow contribution) {
        int groups = Math.min(cases, MOST_ROWS);
        double[][] rows = new double[groups][features.sums()];
        int[] sizes = new int[groups];
        for (int i = 0; i < cases; i++) {
            int group = (int) ((long) i * groups / cases);
            contribution.add(i, rows[group]);
            sizes[group]++;
        }
        Arrays.setAll(rows, g -> features.of(rows[g]));
        double[] mean = mean(rows, cases);
        centre(rows, sizes, mean);
        return new Scatter(mean, rows, groups - 1);
    }

    /** The difference of two independent means, with the degrees of freedom of Welch and Satterthwaite. */
    Scatter minus(Scatter other) {
        double[] difference = new double[mean.length];
        Arrays.setAll(difference, j -> mean[j] - other.mean[j]);
        double[][] all = Arrays.copyOf(rows, rows.length + other.rows.length);
        System.arraycopy(other.rows, 0, all, rows.length, other.rows.length);
        double a = trace();
        double b = other.trace();
        double freedom = a + b == 0
                ? degreesOfFreedom + other.degreesOfFreedom
                : (a + b) * (a + b) / (a * a / degreesOfFreedom + b * b / other.degreesOfFreedom);
        return new Scatter(difference, all, freedom);
    }

    private double trace() {
        return Arrays.stream(rows)
                .flatMapToDouble(Arrays::stream)
                .map(entry -> entry * entry)
                .sum();
    }

    double[][] covariance() {
        int features = mean.length;
        double[][] covariance = new double[features][features];
        for (double[] row : rows) {
            for (int j = 0; j < features; j++) {
                for (int k = 0; k <= j; k++) {
                    covariance[j][k] += row[j] * row[k];
                }
            }
        }
        for (int j = 0; j < features; j++) {
            for (int k = 0; k < j; k++) {
                covariance[k][j] = covariance[j][k];
            }
        }
        return covariance;
    }

    private static double[] mean(double[][] rows, int cases) {
        double[] mean = new double[rows[0].length];
        for (double[] row : rows) {
            for (int j = 0; j < mean.length; j++) {
                mean[j] += row[j] / cases;
            }
        }
        return mean;
    }

    private static void centre(double[][] rows, int[] sizes, double[] mean) {
        double cases = Arrays.stream(sizes).sum();
        double scale = Math.sqrt(rows.length / Math.max(1.0, rows.length - 1.0)) / cases;
        for (int g = 0; g < rows.length; g++) {
            for (int j = 0; j < mean.length; j++) {
                double expected = sizes[g] * mean[j];
                rows[g][j] = deviation(rows[g][j], expected) * scale;
            }
        }
    }

    /** 0 where nothing but rounding is left. */
    static double deviation(double value, double expected) {
        double deviation = value - expected;
        return Math.abs(deviation) <= ROUNDING * Math.max(Math.abs(expected), Math.abs(value)) ? 0 : deviation;
    }
}
