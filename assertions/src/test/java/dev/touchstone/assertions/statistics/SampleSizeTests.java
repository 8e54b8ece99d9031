package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.assertions.statistics.Vectors.Row;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleSizeTests {

    static List<Row> rows() {
        return Vectors.rows("power-sample-size");
    }

    static Stream<Row> approximations() {
        return rows().stream()
                .filter(row -> !row.text("kind").equals("one_prop_exact_min_n"))
                .filter(row -> !row.text("kind").startsWith("zero_failure"));
    }

    @ParameterizedTest
    @MethodSource("approximations")
    void everyFormulaAgreesWithTheReference(Row row) {
        double n = row.number("n_real");
        assertThat(byFormula(row)).isCloseTo(n, Vectors.tolerance(n));
        if (row.has("n_int")) {
            assertThat((int) Math.ceil(byFormula(row))).isEqualTo(row.integer("n_int"));
        }
    }

    /** Exact plans and clean samples are tested beside their own classes. */
    @Test
    void everyColumnAndEveryKindOfTheReferenceIsUsed() {
        assertThat(Vectors.columns("power-sample-size"))
                .containsExactly(
                        "kind",
                        "alpha",
                        "beta",
                        "p0_or_discordance",
                        "p1_or_diff",
                        "margin",
                        "n_real",
                        "n_int",
                        "critical_c");
        assertThat(approximations().map(row -> row.text("kind")).distinct()).hasSize(7);
        assertThat(approximations().filter(row -> row.has("critical_c"))).isEmpty();
        assertThat(rows().stream().map(row -> row.text("kind")).distinct()).hasSize(9);
    }

    private static double byFormula(Row row) {
        double alpha = row.number("alpha");
        double beta = row.number("beta");
        double first = row.number("p0_or_discordance");
        double second = row.number("p1_or_diff");
        return switch (row.text("kind")) {
            case "one_prop_normal_one_sided" -> SampleSize.ofOneProportion(hypotheses(row));
            case "two_prop_per_arm_two_sided_pooled" -> SampleSize.ofTwoProportions(hypotheses(row));
            case "noninf_two_prop_per_arm_equal_p_margin_p0_minus_p1" ->
                SampleSize.ofNonInferiority(row.number("margin"), first, alpha, beta);
            case "mcnemar_connor1987_pairs_two_sided" -> SampleSize.ofMcNemar(first, second, alpha, beta);
            case "paired_noninf_pairs_discordance_p0_margin_p1" ->
                SampleSize.ofPairedNonInferiority(second, first, alpha, beta);
            case "wald_lower_bound_EN_at_p0" -> LeastSamples.atAcceptable(hypotheses(row));
            case "wald_lower_bound_EN_at_p1" -> LeastSamples.atUnacceptable(hypotheses(row));
            default -> throw new AssertionError("no formula for " + row);
        };
    }

    private static Hypotheses hypotheses(Row row) {
        return new Hypotheses(
                row.number("p0_or_discordance"), row.number("p1_or_diff"), row.number("alpha"), row.number("beta"));
    }

    @ParameterizedTest
    @CsvSource({"0.9, 0.8, 0.855, 92.0", "0.95, 0.9, 0.928, 200.4", "0.99, 0.97, 0.982, 336.9"})
    void hoeffdingsBoundInTheMiddleIsThePublishedOne(
            double acceptable, double unacceptable, double middle, double bound) {
        Hypotheses h = new Hypotheses(acceptable, unacceptable, 0.05, 0.05);
        assertThat(LeastSamples.middle(h)).isCloseTo(middle, within(5e-4));
        assertThat(LeastSamples.at(LeastSamples.middle(h), h)).isCloseTo(bound, within(0.05));
        assertThat(LeastSamples.at(acceptable, h)).isLessThanOrEqualTo(LeastSamples.atAcceptable(h));
        assertThat(LeastSamples.at(unacceptable, h)).isLessThanOrEqualTo(LeastSamples.atUnacceptable(h));
    }

    @Test
    void samplesOfOneCaseSayLessThanAsManyCases() {
        assertThat(SampleSize.designEffect(1, 0.4)).isEqualTo(1);
        assertThat(SampleSize.designEffect(5, 0)).isEqualTo(1);
        assertThat(SampleSize.designEffect(5, 0.25)).isEqualTo(2);
        assertThat(SampleSize.designEffect(5, 1)).isEqualTo(5);
        assertThat(SampleSize.ofMean(0.1, 0, 0.05, 0.05)).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN})
    void differencesArePositive(double difference) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleSize.ofMean(difference, 0.1, 0.05, 0.05))
                .withMessage("difference must be above 0, but is " + difference);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleSize.ofMcNemar(0.1, difference, 0.05, 0.05))
                .withMessage("difference must lie between 0, excluded, and the discordance 0.1, but is " + difference);
    }

    @Test
    void refusesWhatCannotBe() {
        refuses(() -> SampleSize.ofMean(0.1, -1, 0.05, 0.05), "variance must not be negative, but is -1.0");
        refuses(
                () -> SampleSize.ofNonInferiority(0.1, 1, 0.05, 0.05),
                "passRate must lie between 0 and 1, both excluded, but is 1.0");
        refuses(() -> SampleSize.ofMcNemar(1.1, 0.1, 0.05, 0.05), "discordance must lie in (0, 1], but is 1.1");
        refuses(
                () -> SampleSize.ofPairedNonInferiority(0.1, 0, 0.05, 0.05),
                "discordance must lie in (0, 1], but is 0.0");
        refuses(() -> SampleSize.designEffect(0, 0.1), "samplesPerCase must be at least 1, but is 0.0");
        refuses(() -> SampleSize.designEffect(2, 1.1), "intraclassCorrelation must lie between 0 and 1, but is 1.1");
        refuses(
                () -> LeastSamples.at(1, new Hypotheses(0.9, 0.8, 0.05, 0.05)),
                "passRate must lie between 0 and 1, both excluded, but is 1.0");
    }

    private static void refuses(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }
}
