package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.assertions.statistics.Vectors.Row;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DistributionDistanceTests {

    static Stream<Row> samples() {
        return Vectors.rows("distribution-distances").stream();
    }

    static Stream<Row> samplesWithExactP() {
        return samples().filter(row -> row.has("perm_p_energy"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void distancesOfNumbersAgreeWithTheReference(Row row) {
        double[] x = row.numbers("x");
        double[] y = row.numbers("y");
        EnergyDistance energy = EnergyDistance.of(x, y);
        agrees(energy.squared(), row, "energy_sq");
        agrees(energy.root(), row, "energy_distance_scipy");
        agrees(energy.statistic(), row, "energy_statistic_nm_over_N");
        agrees(Wasserstein.distance(x, y), row, "wasserstein1");
        agrees(CramerVonMises.statistic(x, y), row, "cvm_T");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void distancesOfVectorsAgreeWithTheReference(Row row) {
        double[][] x = vectors(row.numbers("x"));
        double[][] y = vectors(row.numbers("y"));
        agrees(EnergyDistance.of(x, y).squared(), row, "energy_sq");
        MaximumMeanDiscrepancy mmd = MaximumMeanDiscrepancy.of(x, y, new GaussianKernel(1));
        agrees(mmd.biased(), row, "mmd2_biased_gauss_s1");
        agrees(mmd.unbiased(), row, "mmd2_unbiased_gauss_s1");
    }

    @ParameterizedTest
    @MethodSource("samplesWithExactP")
    void permutationPComesCloseToTheExactOne(Row row) {
        permutationPComesClose(row, "perm_p_energy", RankedPool::energy);
        permutationPComesClose(row, "perm_p_wasserstein", RankedPool::wasserstein);
        permutationPComesClose(row, "perm_p_ks", RankedPool::kolmogorov);
    }

    @Test
    void theMedianHeuristicTakesTheMiddleDistance() {
        double[][] pooled = {{0, 0}, {3, 4}, {0, 1}};
        // Distances 1, √18 and 5.
        assertThat(GaussianKernel.medianHeuristic(pooled).bandwidth()).isCloseTo(Math.sqrt(18), within(1e-12));
        assertThat(GaussianKernel.medianHeuristic(new double[][] {{1}, {1}}).bandwidth())
                .isEqualTo(1);
    }

    @Test
    void edgesAreNumbers() {
        double[] one = {5};
        assertThat(EnergyDistance.of(one, one).statistic()).isZero();
        assertThat(Wasserstein.distance(new double[] {-1e300}, new double[] {1e300}))
                .isEqualTo(2e300);
        assertThat(CramerVonMises.statistic(one, one)).isFinite();
        MaximumMeanDiscrepancy mmd =
                MaximumMeanDiscrepancy.of(new double[][] {{0}}, new double[][] {{1e150}}, new GaussianKernel(1));
        assertThat(mmd).isEqualTo(new MaximumMeanDiscrepancy(2, 2));
    }

    @Test
    void aMillionNumbersTakeNoTimeWorthMentioning() {
        double[] x = IntStream.range(0, 1_000_000).mapToDouble(i -> i % 1000).toArray();
        double[] y = Arrays.stream(x).map(value -> value + 0.5).toArray();
        assertThat(Wasserstein.distance(x, y)).isCloseTo(0.5, within(1e-9));
        assertThat(EnergyDistance.of(x, y).squared()).isPositive();
    }

    @Test
    void refusesWhatIsNoSample() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EnergyDistance.of(new double[0][], new double[][] {{1}}))
                .withMessage("either arm needs a vector, but there are 0 and 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EnergyDistance.of(new double[][] {{1}}, new double[][] {{1, 2}}))
                .withMessage("vectors must have the same length, but have 1 and 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GaussianKernel.medianHeuristic(new double[][] {{Double.NaN}}))
                .withMessage("a vector must hold numbers up to 1e150, but one holds NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GaussianKernel(0))
                .withMessage("bandwidth must be above 0 and finite, but is 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wasserstein.distance(new double[] {-1.7e308}, new double[] {1.7e308}))
                .withMessage("samples from -1.7E308 to 1.7E308 are too far apart");
    }

    private static void permutationPComesClose(Row row, String column, RankStatistic statistic) {
        CaseSamples samples = CaseSamples.independent(row.numbers("x"), row.numbers("y"));
        double p = new PermutationTest(9_999, 1).pValue(samples, Exchange.FREE, statistic);
        double exact = row.number(column);
        // Four standard errors of 9,999 arrangements.
        assertThat(p).as(column).isCloseTo(exact, within(4 * Math.sqrt(exact * (1 - exact) / 9_999) + 1e-3));
    }

    private static double[][] vectors(double[] numbers) {
        return Arrays.stream(numbers).mapToObj(number -> new double[] {number}).toArray(double[][]::new);
    }

    private static void agrees(double value, Row row, String column) {
        assertThat(value).as(column).isCloseTo(row.number(column), Vectors.tolerance(row.number(column)));
    }
}
