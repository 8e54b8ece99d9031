package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PermutationTestTests {

    private static final PermutationTest TEST = new PermutationTest(9_999, 42);
    private static final double[] LOW = {1, 2, 3};
    private static final double[] HIGH = {4, 5, 6};

    /** Of the 20 ways to deal six values out, two are as extreme. */
    @Test
    void freeExchangeDealsAllSamplesOut() {
        double p = TEST.pValue(CaseSamples.independent(LOW, HIGH), Exchange.FREE, RankedPool::energy);
        assertThat(p).isCloseTo(0.1, within(0.012));
    }

    /** Of the 2⁵ ways to swap five pairs, two are as extreme; of the 252 ways to deal ten values out, two as well. */
    @Test
    void exchangeWithinCasesSwapsPairsOnly() {
        CaseSamples pairs = CaseSamples.paired(cases(1, 12, 23, 34, 45), cases(51, 62, 73, 84, 95));
        assertThat(TEST.pValue(pairs, Exchange.WITHIN_CASE, RankedPool::wasserstein))
                .isCloseTo(1 / 16.0, within(0.01));
        assertThat(TEST.pValue(pairs, Exchange.FREE, RankedPool::wasserstein)).isCloseTo(2 / 252.0, within(0.005));
    }

    /** Three cases of ten equal samples each are three pieces of evidence, not thirty. */
    @Test
    void exchangeOfWholeCasesKeepsThemTogether() {
        List<double[]> low =
                cases(1, 2, 3).stream().map(PermutationTestTests::tenfold).toList();
        List<double[]> high =
                cases(4, 5, 6).stream().map(PermutationTestTests::tenfold).toList();
        CaseSamples samples = CaseSamples.unpaired(low, high);
        assertThat(TEST.pValue(samples, Exchange.WHOLE_CASES, RankedPool::energy))
                .isCloseTo(0.1, within(0.012));
        assertThat(TEST.pValue(samples, Exchange.FREE, RankedPool::energy)).isEqualTo(1e-4);
    }

    @ParameterizedTest
    @MethodSource("statistics")
    void oneRepeatedValueIsNoEvidence(RankStatistic statistic) {
        CaseSamples same = CaseSamples.independent(new double[] {7, 7, 7}, new double[] {7});
        assertThat(TEST.pValue(same, Exchange.FREE, statistic)).isEqualTo(1);
        CaseSamples single = CaseSamples.independent(new double[] {1}, new double[] {2});
        assertThat(TEST.pValue(single, Exchange.FREE, statistic)).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("statistics")
    void theSameDataAndSeedGiveTheSameP(RankStatistic statistic) {
        SplittableRandom random = new SplittableRandom(3);
        CaseSamples samples = CaseSamples.independent(
                random.doubles(30).toArray(), random.doubles(20).toArray());
        double p = new PermutationTest(999, 5).pValue(samples, Exchange.FREE, statistic);
        assertThat(new PermutationTest(999, 5).pValue(samples, Exchange.FREE, statistic))
                .isEqualTo(p);
        assertThat(new PermutationTest(999, 6).pValue(samples, Exchange.FREE, statistic))
                .isBetween(p - 0.08, p + 0.08)
                .isNotEqualTo(p);
    }

    /** Arms that differ in nothing, some values tied, 19 arrangements: p ≤ 0.05 once in twenty, at most. */
    @ParameterizedTest
    @EnumSource(Exchange.class)
    void keepsItsLevelExactly(Exchange exchange) {
        SplittableRandom random = new SplittableRandom(20261122);
        int runs = 20_000;
        int rejected = 0;
        for (int run = 0; run < runs; run++) {
            double[] levels = levels(random, exchange);
            List<double[]> baseline = clustered(random, levels);
            List<double[]> candidate =
                    clustered(random, exchange == Exchange.WHOLE_CASES ? levels(random, exchange) : levels);
            CaseSamples samples = exchange == Exchange.WHOLE_CASES
                    ? CaseSamples.unpaired(baseline, candidate)
                    : CaseSamples.paired(baseline, candidate);
            double p = new PermutationTest(19, run).pValue(samples, exchange, RankedPool::energy);
            rejected += p <= 0.05 ? 1 : 0;
        }
        // Four standard errors above 5 %.
        assertThat(rejected / (double) runs).isLessThan(0.05 + 4 * Math.sqrt(0.05 * 0.95 / runs));
    }

    @ParameterizedTest
    @CsvSource({"0.05, 9999", "0.0005, 40000", "0.01, 9999", "0.000125, 160000"})
    void resolvesAnyError(double alpha, int permutations) {
        assertThat(PermutationTest.resolving(alpha, 1).permutations()).isEqualTo(permutations);
    }

    @Test
    void refusesWhatCannotBeExchanged() {
        CaseSamples paired = CaseSamples.paired(cases(1, 2), cases(3, 4));
        CaseSamples unpaired = CaseSamples.unpaired(cases(1, 2), cases(3, 4, 5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEST.pValue(unpaired, Exchange.WITHIN_CASE, RankedPool::energy))
                .withMessage("samples can change places within a case only if it is in both arms");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEST.pValue(paired, Exchange.WHOLE_CASES, RankedPool::energy))
                .withMessage("whole cases can change places only if the arms have different ones");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PermutationTest(0, 1))
                .withMessage("at least one permutation is needed, but there are 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PermutationTest.resolving(1e-9, 1))
                .withMessage("alpha 1.0E-9 is too small for any number of permutations");
    }

    @Test
    void refusesSamplesThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseSamples.paired(cases(1), cases(1, 2)))
                .withMessage("paired arms have the same cases, but there are 1 and 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseSamples.paired(List.of(), List.of()))
                .withMessage("either arm needs a case, but one has none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseSamples.unpaired(cases(1), List.of(new double[0])))
                .withMessage("every case needs a sample in either arm, but one has none");
    }

    static Stream<RankStatistic> statistics() {
        return Stream.of(
                RankedPool::energy, RankedPool::wasserstein, RankedPool::kolmogorov, RankedPool::andersonDarling);
    }

    /** What the grades of six cases have in common, nothing if every sample is on its own. */
    private static double[] levels(SplittableRandom random, Exchange exchange) {
        return exchange == Exchange.FREE
                ? new double[6]
                : random.doubles(6, 0, 6).toArray();
    }

    /** Three grades per case. */
    private static List<double[]> clustered(SplittableRandom random, double[] levels) {
        return Arrays.stream(levels)
                .mapToObj(level -> IntStream.range(0, 3)
                        .mapToDouble(j -> Math.floor(level + 3 * random.nextDouble()))
                        .toArray())
                .toList();
    }

    private static double[] tenfold(double[] one) {
        double[] ten = new double[10];
        Arrays.fill(ten, one[0]);
        return ten;
    }

    private static List<double[]> cases(double... values) {
        return Arrays.stream(values).mapToObj(value -> new double[] {value}).toList();
    }
}
