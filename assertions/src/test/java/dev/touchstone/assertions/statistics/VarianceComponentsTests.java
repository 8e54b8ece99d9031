package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.assertions.statistics.Vectors.Row;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VarianceComponentsTests {

    static Stream<Row> datasets() {
        return Vectors.rows("clustered-results").stream();
    }

    static Stream<Row> repeated() {
        return datasets().filter(row -> row.integer("N") > row.integer("G"));
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void theAnalysisOfVarianceAgreesWithTheReference(Row row) {
        CaseAnova anova = CaseAnova.of(ClusteredData.of(row));
        agrees(anova.meanSquareBetween(), row, "msb");
        agrees(anova.meanSquareWithin(), row, "msw");
        agrees(anova.typicalSize(), row, "n0");
        if (Double.isFinite(row.number("icc_anova"))) {
            agrees(anova.icc(), row, "icc_anova");
            assertThat(anova.components().icc()).isCloseTo(Math.max(0, anova.icc()), within(1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void theDesignEffectAgreesWithTheReference(Row row) {
        double reference = row.number("design_effect_cr1");
        double effect = CaseAnova.designEffect(ClusteredData.of(row));
        if (Double.isNaN(reference)) {
            assertThat(effect).isEqualTo(0);
        } else {
            agrees(effect, row, "design_effect_cr1");
        }
    }

    @Test
    void equalCasesHaveNoCorrelationAndConstantCasesHaveAll() {
        VarianceComponents none = VarianceComponents.of(new double[][] {{0, 1}, {1, 0}, {0, 1}});
        assertThat(none.between()).isEqualTo(0);
        assertThat(none.icc()).isEqualTo(0);
        assertThat(none.designEffect(10)).isEqualTo(1);
        VarianceComponents all = VarianceComponents.of(new double[][] {{0, 0}, {1, 1}, {0.5, 0.5}});
        assertThat(all.within()).isEqualTo(0);
        assertThat(all.icc()).isEqualTo(1);
        assertThat(all.designEffect(10)).isEqualTo(10);
        assertThat(all.effectiveSamples(new CaseDesign(3, 10))).isEqualTo(3);
    }

    @Test
    void nothingThatVariesIsNoNaN() {
        VarianceComponents nothing = VarianceComponents.of(new double[][] {{1, 1}, {1, 1}});
        assertThat(nothing).isEqualTo(new VarianceComponents(0, 0));
        assertThat(nothing.icc()).isEqualTo(0);
        assertThat(nothing.standardError(new CaseDesign(2, 2))).isEqualTo(0);
        assertThat(nothing.effectiveSamples(new CaseDesign(2, 2))).isEqualTo(4);
    }

    @Test
    void onlyAPopulationCountsWhatLiesBetweenCases() {
        VarianceComponents variance = new VarianceComponents(0.03, 0.06);
        CaseDesign design = new CaseDesign(100, 3);
        assertThat(variance.forTarget(Target.SUITE).standardError(design))
                .isCloseTo(Math.sqrt(0.06 / 300), within(1e-12));
        assertThat(variance.forTarget(Target.POPULATION).standardError(design))
                .isCloseTo(Math.sqrt(0.03 / 100 + 0.06 / 300), within(1e-12));
        assertThat(variance.effectiveSamples(design)).isCloseTo(300 / (1 + 2.0 / 3), within(1e-9));
    }

    /** Cases that differ by 1, samples that differ by 2. */
    @Test
    void manyCasesShowTheTrueVariances() {
        Random random = new Random(4);
        double[][] samples = new double[5_000][];
        Arrays.setAll(samples, g -> {
            double mean = random.nextGaussian();
            return random.doubles(2 + g % 5)
                    .map(ignored -> mean + 2 * random.nextGaussian())
                    .toArray();
        });
        VarianceComponents variance = VarianceComponents.of(samples);
        assertThat(variance.between()).isCloseTo(1, within(0.15));
        assertThat(variance.within()).isCloseTo(4, within(0.15));
    }

    @Test
    void refusesWhatShowsNoVariance() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VarianceComponents.of(new double[][] {{1}, {2}}))
                .withMessage("at least one case needs two samples to see how they vary within it, but none has them");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VarianceComponents.of(new double[][] {{1, 2}}))
                .withMessage("at least two cases are needed to see how they vary, but there are 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VarianceComponents(-1, 0))
                .withMessage("between must be a variance, but is -1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VarianceComponents(0, Double.NaN))
                .withMessage("within must be a variance, but is NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VarianceComponents(0, 1).designEffect(0))
                .withMessage("samples per case must be at least 1, but are 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CaseDesign(0, 1))
                .withMessage("cases must be at least 1, but are 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CaseDesign(1, 0))
                .withMessage("samples per case must be at least 1, but are 0");
    }

    private static void agrees(double value, Row row, String column) {
        assertThat(value).as(column).isCloseTo(row.number(column), Vectors.tolerance(row.number(column)));
    }
}
