package dev.touchstone.assertions.statistics;

import java.util.Arrays;
import java.util.List;

/**
 * How the mean of one arm over these very cases varies, because answers to one and the same case do; how cases differ from
 * each other does not count.
 */
final class WithinCases {

    private static final int MOST_ROWS = 512;

    private final List<double[]> cases;
    private final Features features;
    private final int blocks;
    private final double[] mean;
    private final double[][] rows;
    private double variance;
    private double squaredVariances;

    private WithinCases(List<double[]> cases, Features features, int blocks) {
        this.cases = cases;
        this.features = features;
        this.blocks = blocks;
        rows = new double[cases.size() * blocks][];
        mean = new double[features.of(new double[features.sums()]).length];
    }

    /** Whether there are two samples of every case, and no more cases than can be told apart at little cost. */
    static boolean canTell(CaseLayout layout) {
        int most = Math.max(layout.baseline().length, layout.candidate().length);
        return layout.fewestSamplesPerCase() >= 2 && most <= MOST_ROWS / 2;
    }

    /** Blocks of samples stand for single ones where there are many. */
    static Scatter of(List<double[]> cases, Features features) {
        int fewest = cases.stream().mapToInt(samples -> samples.length).min().orElse(0);
        int blocks = Math.min(fewest, Math.max(2, MOST_ROWS / cases.size()));
        return new WithinCases(cases, features, blocks).scatter();
    }

    private Scatter scatter() {
        for (int i = 0; i < cases.size(); i++) {
            addMean(cases.get(i));
            addRows(cases.get(i), i * blocks);
        }
        double each = blocks - 1.0;
        double freedom = variance == 0 ? cases.size() * each : each * variance * variance / squaredVariances;
        return new Scatter(mean, rows, freedom);
    }

    private void addMean(double[] samples) {
        double[] all = of(samples);
        for (int j = 0; j < mean.length; j++) {
            mean[j] += all[j] / cases.size();
        }
    }

    private void addRows(double[] samples, int first) {
        for (int b = 0; b < blocks; b++) {
            int from = (int) ((long) b * samples.length / blocks);
            int to = (int) ((b + 1L) * samples.length / blocks);
            rows[first + b] = of(Arrays.copyOfRange(samples, from, to));
        }
        double trace = 0;
        for (int j = 0; j < mean.length; j++) {
            trace += centre(j, first);
        }
        variance += trace;
        squaredVariances += trace * trace;
    }

    private double centre(int j, int first) {
        double middle = 0;
        for (int b = 0; b < blocks; b++) {
            middle += rows[first + b][j] / blocks;
        }
        double squares = 0;
        for (int b = 0; b < blocks; b++) {
            double deviation = Scatter.deviation(rows[first + b][j], middle);
            rows[first + b][j] = deviation / (cases.size() * Math.sqrt(blocks * (blocks - 1.0)));
            squares += rows[first + b][j] * rows[first + b][j];
        }
        return squares;
    }

    private double[] of(double[] samples) {
        double[] sums = new double[features.sums()];
        features.add(samples, 1, sums);
        return features.of(sums);
    }
}
