package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.touchstone.assertions.statistics.Vectors.Row;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MannWhitneyTests {

    static Stream<Row> samples() {
        return Vectors.rows("mann-whitney").stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void exactAgreesWithTheReference(Row row) {
        MannWhitney test = MannWhitney.of(row.numbers("x"), row.numbers("y"));
        agrees(test.u(), row, "U_x");
        agrees(test.superiority(), row, "A12_x_over_y");
        if (row.has("exact_less")) {
            double less = test.exactP(Tail.LESS);
            double greater = test.exactP(Tail.GREATER);
            agrees(less, row, "exact_less");
            agrees(greater, row, "exact_greater");
            agrees(Math.min(1, 2 * Math.min(less, greater)), row, "exact_two_doubled");
            agrees(test.exactP(Tail.TWO_SIDED), row, "exact_two_symmetric");
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void asymptoticAgreesWithTheReference(Row row) {
        MannWhitney test = MannWhitney.of(row.numbers("x"), row.numbers("y"));
        agrees(test.variance(), row, "var_tie_corrected");
        agreesUnlessConstant(test.asymptoticP(Tail.LESS, true), row, "asym_cc_less");
        agreesUnlessConstant(test.asymptoticP(Tail.GREATER, true), row, "asym_cc_greater");
        agreesUnlessConstant(test.asymptoticP(Tail.TWO_SIDED, true), row, "asym_cc_two");
        agreesUnlessConstant(test.asymptoticP(Tail.LESS, false), row, "asym_less");
        agreesUnlessConstant(test.asymptoticP(Tail.GREATER, false), row, "asym_greater");
        agreesUnlessConstant(test.asymptoticP(Tail.TWO_SIDED, false), row, "asym_two");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void brunnerMunzelAgreesWithTheReference(Row row) {
        BrunnerMunzel.of(row.numbers("x"), row.numbers("y"))
                .ifPresentOrElse(
                        test -> {
                            agrees(test.superiority(), row, "bm_phat_x_lt_y");
                            agrees(test.w(), row, "bm_W");
                            agrees(test.degreesOfFreedom(), row, "bm_df");
                            agrees(test.pValue(), row, "bm_p_t_two");
                            agrees(test.asymptoticP(), row, "bm_p_normal_two");
                        },
                        () -> assertThat(row.number("bm_W")).isNaN());
    }

    @Test
    void exactAndAsymptoticMeetForManySamples() {
        double[] x = IntStream.range(0, 100).mapToDouble(i -> i % 17).toArray();
        double[] y = IntStream.range(0, 100).mapToDouble(i -> i % 13 + 1.5).toArray();
        MannWhitney test = MannWhitney.of(x, y);
        double exact = test.exactP(Tail.TWO_SIDED);
        assertThat(test.asymptoticP(Tail.TWO_SIDED, true)).isBetween(0.99 * exact, 1.01 * exact);
    }

    @Test
    void edgesAreNumbers() {
        MannWhitney single = MannWhitney.of(new double[] {1}, new double[] {2});
        assertThat(single.exactP(Tail.LESS)).isEqualTo(0.5);
        assertThat(single.exactP(Tail.TWO_SIDED)).isEqualTo(1);
        MannWhitney tied = MannWhitney.of(new double[] {1, 1}, new double[] {1});
        assertThat(tied.exactP(Tail.TWO_SIDED)).isEqualTo(1);
        assertThat(tied.asymptoticP(Tail.TWO_SIDED, true)).isEqualTo(1);
        assertThat(BrunnerMunzel.of(new double[] {1}, new double[] {1, 2})).isEmpty();
        double[] many = IntStream.range(0, 1_000_000).asDoubleStream().toArray();
        assertThat(MannWhitney.of(many, many).asymptoticP(Tail.TWO_SIDED, false))
                .isEqualTo(1);
    }

    @Test
    void refusesExactnessForTooMany() {
        MannWhitney test = MannWhitney.of(new double[101], new double[100]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> test.exactP(Tail.LESS))
                .withMessage("the exact distribution is computed for at most 200 samples, but there are 201");
    }

    private static void agreesUnlessConstant(double p, Row row, String column) {
        if (Double.isNaN(row.number(column))) {
            assertThat(p).as(column).isEqualTo(1);
        } else {
            agrees(p, row, column);
        }
    }

    private static void agrees(double value, Row row, String column) {
        assertThat(value).as(column).isCloseTo(row.number(column), Vectors.tolerance(row.number(column)));
    }
}
