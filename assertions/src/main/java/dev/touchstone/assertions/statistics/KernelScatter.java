package dev.touchstone.assertions.statistics;

import java.util.Arrays;

/**
 * The distance of two arms in the space of a kernel and how it varies from case to case.
 *
 * @param products inner products of what each row stands for: in a paired layout the difference of both arms in one case,
 *     otherwise one case of one arm
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one calculation and is never compared
record KernelScatter(CaseLayout layout, double[][] products) {

    static KernelScatter of(CaseLayout layout, double[][] kernel) {
        int[] starts = layout.segments();
        int[] of = new int[kernel.length];
        for (int s = 0; s + 1 < starts.length; s++) {
            Arrays.fill(of, starts[s], starts[s + 1], s);
        }
        double[] weights = layout.masses();
        double unit = layout.unit();
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= unit;
        }
        return new KernelScatter(layout, KernelSums.aggregate(kernel, of, weights, starts.length - 1));
    }

    /** Gretton's biased MMD², the squared length of the sum of all rows. */
    double squaredDistance() {
        double sum = Arrays.stream(products).flatMapToDouble(Arrays::stream).sum();
        return Math.max(0, sum);
    }

    /** Inner products of the rows' deviations from the mean of their arm, which add up to the covariance of the distance. */
    double[][] covariance() {
        int first = layout.paired() ? products.length : layout.baseline().length;
        double[][] centred = new double[products.length][];
        double[] baseline = mean(0, first);
        double[] candidate = first < products.length ? mean(first, products.length) : baseline;
        for (int r = 0; r < centred.length; r++) {
            centred[r] = less(products[r], r < first ? baseline : candidate);
        }
        // The same again for the columns, which are symmetric.
        for (double[] row : centred) {
            centre(row, 0, first);
            centre(row, first, row.length);
        }
        return scaled(centred, first);
    }

    private static double[][] scaled(double[][] centred, int first) {
        double baseline = Math.sqrt(first / Math.max(1.0, first - 1.0));
        int others = centred.length - first;
        double candidate = Math.sqrt(others / Math.max(1.0, others - 1.0));
        for (int r = 0; r < centred.length; r++) {
            for (int t = 0; t < centred.length; t++) {
                centred[r][t] *= (r < first ? baseline : candidate) * (t < first ? baseline : candidate);
            }
        }
        return centred;
    }

    private double[] mean(int from, int to) {
        double[] mean = new double[products.length];
        for (int r = from; r < to; r++) {
            for (int t = 0; t < mean.length; t++) {
                mean[t] += products[r][t] / (to - from);
            }
        }
        return mean;
    }

    private static double[] less(double[] row, double[] mean) {
        double[] rest = new double[row.length];
        for (int t = 0; t < row.length; t++) {
            rest[t] = row[t] - mean[t];
        }
        return rest;
    }

    private static void centre(double[] row, int from, int to) {
        double mean = 0;
        for (int t = from; t < to; t++) {
            mean += row[t] / (to - from);
        }
        for (int t = from; t < to; t++) {
            row[t] -= mean;
        }
    }
}
