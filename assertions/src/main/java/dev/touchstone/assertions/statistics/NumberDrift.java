package dev.touchstone.assertions.statistics;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** The distance of numbers or categories, and what is needed to decide on it. */
final class NumberDrift {

    /** Samples times permutations: a few seconds. */
    private static final double MOST_STEPS = 2e8;

    private static final int MOST_CELLS = 128;

    private final CaseSamples samples;
    private final CaseLayout layout;
    private final boolean within;
    private final RankedPool pool;
    private final double[] distinct;

    NumberDrift(CaseSamples samples, Target target) {
        this.samples = samples;
        layout = samples.layout();
        within = target == Target.SUITE && WithinCases.canTell(layout);
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

    BaselineMean baselineMean() {
        return BaselineMean.of(samples.baseline(), within);
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

    double pOfCategories(PermutationTest test) {
        return pValue(test, (fewer, pool) -> pool::totalVariation);
    }

    /**
     * Energy of the numbers and, when paired, of their distances to the mean of their case besides: where cases are far
     * apart, dealing out within them changes next to nothing in the numbers themselves.
     */
    double pOfNumbers(PermutationTest test) {
        return pValue(test, (fewer, pool) -> {
            RankedPool aligned = new RankedPool(fewer.aligned());
            return fewer.isPaired() ? masses -> pool.energy(masses) + aligned.energy(masses) : pool::energy;
        });
    }

    /** What is compared between arrangements of samples. */
    private interface Statistic {
        ToDoubleFunction<double[]> of(CaseSamples samples, RankedPool pool);
    }

    /** Unpaired cases are cut to equally many samples: only then could they stand in each other's place. */
    private double pValue(PermutationTest test, Statistic statistic) {
        int most = (int) Math.max(2, MOST_STEPS / test.permutations());
        boolean paired = samples.isPaired();
        CaseSamples fewer = samples.thinned(most, paired ? Integer.MAX_VALUE : layout.fewestSamplesPerCase());
        CaseLayout dealt = fewer.layout();
        Exchange exchange = paired ? Exchange.WITHIN_CASE : Exchange.WHOLE_CASES;
        RankedPool ranked = new RankedPool(fewer.values());
        return test.pValue(dealt.masses(), exchange.shuffle(dealt), statistic.of(fewer, ranked));
    }

    private Scatter scatter(Features features) {
        List<double[]> baseline = samples.baseline();
        List<double[]> candidate = samples.candidate();
        if (within) {
            return WithinCases.of(candidate, features).minus(WithinCases.of(baseline, features));
        }
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
