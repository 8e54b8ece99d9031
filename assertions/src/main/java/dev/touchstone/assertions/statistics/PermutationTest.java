package dev.touchstone.assertions.statistics;

import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Whether two arms could be one, by dealing their samples out anew many times.
 *
 * <p>{@code p = (1 + #{T* ≥ T}) / (B + 1)} over B random arrangements (Phipson and Smyth 2010, Stat. Appl. Genet. Mol.
 * Biol. 9:39). Had nothing changed, {@code P(p ≤ α) ≤ α} exactly, for every α, number of samples and distribution, as
 * long as the samples that change places are exchangeable. Arrangements within {@code 10⁻¹²} of T count as T, so that
 * rounding never makes p smaller. The same data and seed give the same p.
 *
 * @param permutations B, at least 1
 * @param seed of the arrangements
 */
public record PermutationTest(int permutations, long seed) {

    private static final int FEWEST = 9_999;
    private static final double RESOLUTION = 20;
    private static final double EQUAL = 1 - 1e-12;

    /** @throws IllegalArgumentException if there is no permutation */
    public PermutationTest {
        Domain.require(permutations >= 1, "at least one permutation is needed, but there are %s", permutations);
    }

    /**
     * As many arrangements as resolve an error of {@code alpha}: {@code max(9,999, ⌈20 / α⌉)}.
     *
     * @param alpha in (0, 0.5)
     * @throws IllegalArgumentException if alpha is out of range, or so small that two thousand million were not enough
     */
    public static PermutationTest resolving(double alpha, long seed) {
        double needed = Math.ceil(RESOLUTION / Domain.error("alpha", alpha));
        Domain.require(needed <= Integer.MAX_VALUE, "alpha %s is too small for any number of permutations", alpha);
        return new PermutationTest(Math.max(FEWEST, (int) needed), seed);
    }

    /**
     * The p-value of a statistic of sorted samples: one linear pass per arrangement.
     *
     * @param exchange {@link Exchange#WITHIN_CASE} for paired arms, {@link Exchange#WHOLE_CASES} for others, whose cases
     *     should then have equally many samples; {@link Exchange#FREE} only for samples that are all independent
     * @throws IllegalArgumentException if the exchange does not suit the samples
     */
    public double pValue(CaseSamples samples, Exchange exchange, RankStatistic statistic) {
        RankedPool pool = new RankedPool(samples.values());
        CaseLayout layout = samples.layout();
        return pValue(layout.masses(), exchange.shuffle(layout), masses -> statistic.of(pool, masses));
    }

    double pValue(double[] observed, Shuffle shuffle, ToDoubleFunction<double[]> statistic) {
        SplittableRandom random = new SplittableRandom(seed);
        double reached = statistic.applyAsDouble(observed) * EQUAL;
        double[] masses = observed.clone();
        int atLeast = 1;
        for (int b = 0; b < permutations; b++) {
            shuffle.next(random, masses);
            atLeast += statistic.applyAsDouble(masses) >= reached ? 1 : 0;
        }
        return atLeast / (permutations + 1.0);
    }
}
