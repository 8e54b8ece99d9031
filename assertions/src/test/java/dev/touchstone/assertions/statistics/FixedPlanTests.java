package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.touchstone.assertions.statistics.Vectors.Row;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FixedPlanTests {

    static Stream<Row> exactPlans() {
        return kind("one_prop_exact_min_n");
    }

    static Stream<Row> normalPlans() {
        return kind("one_prop_normal_one_sided");
    }

    private static Stream<Row> kind(String kind) {
        return Vectors.rows("power-sample-size").stream()
                .filter(row -> row.text("kind").equals(kind));
    }

    private static Hypotheses hypotheses(Row row) {
        return new Hypotheses(
                row.number("p0_or_discordance"), row.number("p1_or_diff"), row.number("alpha"), row.number("beta"));
    }

    @ParameterizedTest
    @MethodSource("exactPlans")
    void theSmallestPlanAgreesWithTheReference(Row row) {
        FixedPlan plan = FixedPlan.of(hypotheses(row));
        assertThat(plan.samples()).isEqualTo(row.integer("n_int"));
        assertThat(plan.critical()).isEqualTo(row.integer("critical_c"));
    }

    @ParameterizedTest
    @MethodSource("normalPlans")
    void theNormalApproximationAgreesWithTheReference(Row row) {
        double n = row.number("n_real");
        assertThat(SampleSize.ofOneProportion(hypotheses(row))).isCloseTo(n, Vectors.tolerance(n));
    }

    @ParameterizedTest
    @CsvSource({
        "0.9, 0.8, 0.05, 0.05", "0.6, 0.2, 0.05, 0.2", "0.99, 0.9, 0.001, 0.05", "0.3, 0.1, 0.1, 0.01",
        "0.99, 0.01, 0.05, 0.05", "0.55, 0.45, 0.4, 0.4", "0.999, 0.99, 0.05, 0.05", "0.02, 0.001, 0.05, 0.05",
    })
    void noSmallerPlanKeepsBothRates(double acceptable, double unacceptable, double alpha, double beta) {
        Hypotheses h = new Hypotheses(acceptable, unacceptable, alpha, beta);
        FixedPlan plan = FixedPlan.of(h);
        assertThat(keepsBothRates(h, plan.samples(), plan.critical())).isTrue();
        for (int n = 1; n < plan.samples(); n++) {
            for (int c = 1; c <= n; c++) {
                assertThat(keepsBothRates(h, n, c)).as("%s of %s", c, n).isFalse();
            }
        }
    }

    @Test
    void errorRatesAreThoseOfTheBinomialDistribution() {
        FixedPlan plan = FixedPlan.of(new Hypotheses(0.95, 0.9, 0.05, 0.05));
        assertThat(plan.alpha())
                .isEqualTo(ExactBinomial.lowerTail(276, 298, 0.95))
                .isBetween(0.0457, 0.0459);
        assertThat(plan.beta())
                .isEqualTo(ExactBinomial.upperTail(277, 298, 0.9))
                .isBetween(0.0493, 0.0495);
    }

    @Test
    void refusesRatesThatNoOneCouldTellApart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FixedPlan.of(new Hypotheses(0.95, 0.949, 0.05, 0.05)))
                .withMessage("acceptable 0.95 and unacceptable 0.949 are too close:"
                        + " about 518907 samples would be needed, at most 100000 are planned");
    }

    private static boolean keepsBothRates(Hypotheses h, int n, int critical) {
        return ExactBinomial.lowerTail(critical - 1, n, h.acceptable()) <= h.alpha()
                && ExactBinomial.upperTail(critical, n, h.unacceptable()) <= h.beta();
    }
}
