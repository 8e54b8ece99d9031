package dev.touchstone.assertions.statistics;

import java.util.Arrays;
import java.util.List;

/** The mean over cases of the baseline, and its standard error as a part of it. */
record BaselineMean(double mean, double relativeError) {

    static BaselineMean of(List<double[]> cases) {
        Scatter scatter = Scatter.of(
                cases.size(),
                1,
                (i, row) -> row[0] += Arrays.stream(cases.get(i)).average().orElse(0));
        double mean = scatter.mean()[0];
        return new BaselineMean(mean, Math.sqrt(scatter.covariance()[0][0]) / mean);
    }
}
