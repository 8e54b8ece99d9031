package dev.touchstone.assertions.statistics;

import java.util.List;

/** The mean over cases of the baseline, and its standard error as a part of it. */
record BaselineMean(double mean, double relativeError) {

    static BaselineMean of(List<double[]> cases, boolean within) {
        Features itself = new Itself();
        Scatter scatter = within
                ? WithinCases.of(cases, itself)
                : Scatter.of(cases.size(), itself, (i, sums) -> itself.add(cases.get(i), 1, sums));
        double mean = scatter.mean()[0];
        return new BaselineMean(mean, Math.sqrt(scatter.covariance()[0][0]) / mean);
    }

    /** The number itself. */
    private record Itself() implements Features {

        @Override
        public int sums() {
            return 1;
        }

        @Override
        public void add(double[] samples, double weight, double[] sums) {
            for (double sample : samples) {
                sums[0] += sample * weight / samples.length;
            }
        }

        @Override
        public double[] of(double[] sums) {
            return sums;
        }
    }
}
