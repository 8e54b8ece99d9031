package dev.touchstone.assertions.statistics;

import java.util.List;

/** The distance of numbers or categories, and what is needed to decide on it. */
final class NumberDrift {

    /** Samples times permutations: a few seconds. */
    private static final double MOST_STEPS = 2e8;

    private static final int MOST_CELLS = 128;

    private final CaseSamples samples;
    private final CaseLayout layout;
    private final RankedPool pool;
    private final double[] distinct;

    NumberDrift(CaseSamples samples) {
        this.samples = samples;
        layout = samples.layout();
        double[] values = samples.values();
        pool = new RankedPool(values);
        distinct = SortedValues.distinct(values);
    }

    CaseLayout layout() {
        return layout;
    }

    double[] distinct() {
        return distinct;
    }

    double range() {
        return distinct[distinct.length - 1] - distinct[0];
    }

    DistanceEstimate totalVariation() {
        double distance = pool.totalVariation(layout.masses()) / layout.unit();
        return DistanceEstimate.ofSum(distance, 1, scatter(new CategoryFeatures(distinct)));
    }

    /** Wasserstein's distance and the range of one sample, both in units of {@code scale}. */
    DistanceEstimate wasserstein(double scale, double range) {
        double distance = pool.wasserstein(layout.masses()) / layout.unit() / scale;
        double[] edges = SortedValues.evenly(distinct, MOST_CELLS + 1);
        return DistanceEstimate.ofSum(distance, range / scale, scatter(new CellFeatures(edges, scale)));
    }

    /** Unpaired cases are cut to equally many samples: only then could they stand in each other's place. */
    double pValue(PermutationTest test, RankStatistic statistic) {
        boolean paired = samples.isPaired();
        int most = (int) Math.max(2, MOST_STEPS / test.permutations());
        CaseSamples fewer = samples.thinned(most, paired ? Integer.MAX_VALUE : layout.fewestSamplesPerCase());
        return test.pValue(fewer, paired ? Exchange.WITHIN_CASE : Exchange.WHOLE_CASES, statistic);
    }

    private Scatter scatter(Features features) {
        List<double[]> baseline = samples.baseline();
        List<double[]> candidate = samples.candidate();
        if (samples.isPaired()) {
            return Scatter.of(baseline.size(), features, (i, sums) -> {
                features.add(candidate.get(i), 1, sums);
                features.add(baseline.get(i), -1, sums);
            });
        }
        return Scatter.of(candidate.size(), features, (i, sums) -> features.add(candidate.get(i), 1, sums))
                .minus(Scatter.of(baseline.size(), features, (i, sums) -> features.add(baseline.get(i), 1, sums)));
    }
}
