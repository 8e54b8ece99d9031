package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.assertions.statistics.Vectors.Row;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MeansTests {

    static Stream<Row> samples() {
        return Vectors.rows("mean-tests-tost").stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void oneSampleAgreesWithTheReference(Row row) {
        StudentT mean = Means.oneSample(row.numbers("x"));
        double mu0 = row.number("mu0");
        agrees(mean.estimate(), row, "mean_x");
        agrees(mean.standardError(), row, "se_x");
        agrees(mean.interval(0.95).low(), row, "x_ci95_lo");
        agrees(mean.interval(0.95).high(), row, "x_ci95_hi");
        agrees(mean.t(mu0), row, "t_x");
        agrees(mean.above(mu0), row, "p_x_greater");
        agrees(mean.differsFrom(mu0), row, "p_x_two");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void welchAgreesWithTheReference(Row row) {
        StudentT difference = Means.welch(row.numbers("x"), row.numbers("y"));
        agrees(difference.estimate(), row, "diff");
        agrees(difference.standardError(), row, "welch_se");
        agrees(difference.degreesOfFreedom(), row, "welch_df");
        agrees(difference.t(0), row, "welch_t");
        agrees(difference.differsFrom(0), row, "welch_p_two");
        agrees(difference.interval(0.95).low(), row, "welch_ci95_lo");
        agrees(difference.interval(0.95).high(), row, "welch_ci95_hi");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void equivalenceOfIndependentSamplesAgreesWithTheReference(Row row) {
        StudentT difference = Means.welch(row.numbers("x"), row.numbers("y"));
        double margin = row.number("margin");
        agrees(difference.above(-margin), row, "tost_p_lower_noninf");
        agrees(difference.below(margin), row, "tost_p_upper");
        agrees(Equivalence.pValue(difference, margin), row, "tost_p");
        Interval ninety = difference.interval(0.9);
        assertThat(ninety.low() > -margin && ninety.high() < margin)
                .isEqualTo(Equivalence.pValue(difference, margin) < 0.05);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void pooledAndEffectSizesAgreeWithTheReference(Row row) {
        double[] x = row.numbers("x");
        double[] y = row.numbers("y");
        agrees(Means.pooled(x, y).t(0), row, "pooled_t");
        agrees(Means.pooled(x, y).differsFrom(0), row, "pooled_p_two");
        agrees(EffectSize.cohenD(x, y), row, "cohen_d");
        agrees(EffectSize.hedgesG(x, y), row, "hedges_g_approx");
    }

    @Test
    void swappingTheSamplesMirrorsTheDifference() {
        double[] one = {0.1, 0.5, 0.6};
        double[] other = {0.7, 0.4, 0.9, 0.8};
        mirrors(Means.welch(one, other), Means.welch(other, one));
        mirrors(Means.pooled(one, other), Means.pooled(other, one));
        assertThat(EffectSize.hedgesG(one, other)).isCloseTo(-EffectSize.hedgesG(other, one), within(1e-12));
    }

    @Test
    void oneSampleIsTheTestOverCases() {
        double[] differences = {0.1, -0.2, 0.05, 0.4};
        assertThat(Means.oneSample(differences).above(-0.05))
                .isCloseTo(PairedDifference.meanOfCasesTail(differences, 0.05), within(1e-12));
    }

    @Test
    void aMillionValuesAreNoTrouble() {
        double[] values = new double[1_000_000];
        Arrays.setAll(values, i -> i % 2);
        assertThat(Means.oneSample(values).interval(0.95).contains(0.5)).isTrue();
        assertThat(Means.welch(values, new double[] {0, 1}).differsFrom(0)).isEqualTo(1);
    }

    @Test
    void namesItsMethod() {
        double[] some = {0, 1};
        assertThat(Means.oneSample(some).interval(0.9).method()).isEqualTo("t");
        assertThat(Means.welch(some, some).interval(0.9).method()).isEqualTo("Welch");
        assertThat(Means.pooled(some, some).interval(0.9).method()).isEqualTo("pooled t");
    }

    @Test
    void refusesWhatShowsNothing() {
        double[] alike = {0.3, 0.3, 0.1 + 0.2};
        String nothing = "the estimate %s has the standard error 0.0: values that do not vary must not be taken for"
                + " certainty";
        refuses(nothing.formatted(Moments.of(alike).mean()), () -> Means.oneSample(alike));
        refuses(nothing.formatted(0.0), () -> Means.welch(alike, alike));
        refuses(nothing.formatted(0.0), () -> Means.pooled(alike, alike));
        refuses(
                "neither sample varies: there is no unit to measure a difference in",
                () -> EffectSize.cohenD(alike, alike));
        refuses("at least two values are needed, but there are 1", () -> Means.oneSample(new double[1]));
        refuses("at least two values are needed, but there are 0", () -> Means.welch(alike, new double[0]));
        refuses("a value must be finite, but one is NaN", () -> Means.oneSample(new double[] {1, Double.NaN}));
        refuses(
                "margin must not be negative, but is -0.1",
                () -> Equivalence.pValue(Means.oneSample(new double[] {0, 1}), -0.1));
        refuses("an estimate must be finite, but is NaN", () -> new StudentT(Double.NaN, 1, 1, "t"));
        refuses("degrees of freedom must be above 0, but are 0.0", () -> new StudentT(0, 1, 0, "t"));
    }

    private static void refuses(String message, Runnable call) {
        assertThatIllegalArgumentException().isThrownBy(call::run).withMessage(message);
    }

    private static void mirrors(StudentT one, StudentT other) {
        assertThat(one.estimate()).isCloseTo(-other.estimate(), within(1e-12));
        assertThat(one.above(0.1)).isCloseTo(other.below(-0.1), within(1e-12));
        assertThat(one.differsFrom(0)).isCloseTo(other.differsFrom(0), within(1e-12));
    }

    private static void agrees(double value, Row row, String column) {
        assertThat(value).as(column).isCloseTo(row.number(column), Vectors.tolerance(row.number(column)));
    }
}
