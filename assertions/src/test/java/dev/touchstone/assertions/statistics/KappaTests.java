package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.assertions.statistics.Kappa.Weights;
import dev.touchstone.assertions.statistics.Vectors.Row;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class KappaTests {

    static Stream<Row> tables() {
        return Vectors.rows("kappa").stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void unweightedAgreesWithTheReference(Row row) {
        Kappa kappa = kappa(row, Weights.NONE);
        agrees(kappa.estimate(), row.number("kappa"));
        agrees(kappa.standardError(), row.number("se"));
        agrees(kappa.nullStandardError(), row.number("se0"));
        intervalAgrees(kappa, row.number("ci95_lo"), row.number("ci95_hi"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void linearWeightsAgreeWithTheReference(Row row) {
        Kappa kappa = kappa(row, Weights.LINEAR);
        agrees(kappa.estimate(), row.number("kappa_linear"));
        agrees(kappa.standardError(), row.number("se_linear"));
        agrees(kappa.nullStandardError(), row.number("se0_linear"));
        intervalAgrees(kappa, row.number("lin_ci95_lo"), row.number("lin_ci95_hi"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void quadraticWeightsAgreeWithTheReference(Row row) {
        Kappa kappa = kappa(row, Weights.QUADRATIC);
        agrees(kappa.estimate(), row.number("kappa_quadratic"));
        agrees(kappa.standardError(), row.number("se_quadratic"));
        agrees(kappa.nullStandardError(), row.number("se0_quadratic"));
        intervalAgrees(kappa, row.number("quad_ci95_lo"), row.number("quad_ci95_hi"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theAgreementsItIsMadeOfAgreeWithTheReference(Row row) {
        AgreementTable table = AgreementTable.of(counts(row), Weights.NONE);
        agrees(table.observed(), row.number("po"));
        agrees(table.expected(), row.number("pe"));
    }

    @ParameterizedTest
    @EnumSource
    void swappingTheRatersChangesNothing(Weights weights) {
        Kappa one = Kappa.of(new long[][] {{25, 3, 9}, {1, 34, 4}, {11, 2, 20}}, weights)
                .orElseThrow();
        Kappa other = Kappa.of(new long[][] {{25, 1, 11}, {3, 34, 2}, {9, 4, 20}}, weights)
                .orElseThrow();
        assertThat(other.estimate()).isCloseTo(one.estimate(), within(1e-12));
        assertThat(other.standardError()).isCloseTo(one.standardError(), within(1e-12));
        assertThat(other.nullStandardError()).isCloseTo(one.nullStandardError(), within(1e-12));
    }

    @ParameterizedTest
    @EnumSource
    void fullAgreementIsOneAndNotCertain(Weights weights) {
        Kappa kappa = Kappa.of(new long[][] {{20, 0, 0}, {0, 7, 0}, {0, 0, 3}}, weights)
                .orElseThrow();
        assertThat(kappa.estimate()).isCloseTo(1, within(1e-12));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kappa.interval(0.95))
                .withMessage("kappa is %s without a standard error to go by", kappa.estimate());
    }

    @Test
    void independentRatersAgreeNoMoreThanByChance() {
        assertThat(Kappa.of(new long[][] {{25, 25}, {25, 25}}, Weights.NONE)
                        .orElseThrow()
                        .estimate())
                .isEqualTo(0);
        assertThat(Kappa.of(new long[][] {{0, 50}, {50, 0}}, Weights.NONE)
                        .orElseThrow()
                        .estimate())
                .isEqualTo(-1);
    }

    @ParameterizedTest
    @EnumSource
    void oneCategoryThroughoutIsAState(Weights weights) {
        assertThat(Kappa.of(new long[][] {{30, 0}, {0, 0}}, weights)).isEmpty();
        assertThat(Kappa.of(new long[][] {{0, 30}, {0, 0}}, weights))
                .hasValueSatisfying(kappa -> assertThat(kappa.estimate()).isEqualTo(0));
    }

    @Test
    void aMillionRatingsAreNoTrouble() {
        Kappa kappa = Kappa.of(new long[][] {{900_000, 10_000}, {20_000, 70_000}}, Weights.NONE)
                .orElseThrow();
        assertThat(kappa.interval(0.95).high() - kappa.interval(0.95).low()).isBetween(0.002, 0.01);
        assertThat(kappa.interval(0.95).method()).isEqualTo("kappa, normal");
    }

    @Test
    void refusesTablesThatAreNone() {
        refuses("at least two categories are needed, but there are 1", new long[][] {{3}});
        refuses("the table must be square, but a row of 2 has 3 columns", new long[][] {{3, 1, 0}, {0, 3, 1}});
        refuses("a count must not be negative, but is -1", new long[][] {{3, -1}, {0, 3}});
        refuses("at least one rating is needed, but there are none", new long[][] {{0, 0}, {0, 0}});
    }

    private static void refuses(String message, long[][] counts) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Kappa.of(counts, Weights.NONE))
                .withMessage(message);
    }

    private static Kappa kappa(Row row, Weights weights) {
        return Kappa.of(counts(row), weights).orElseThrow();
    }

    private static long[][] counts(Row row) {
        return Arrays.stream(row.text("table_rows_rater1").split("\\|", -1))
                .map(line -> Arrays.stream(line.split(";", -1))
                        .mapToLong(Long::parseLong)
                        .toArray())
                .toArray(long[][]::new);
    }

    /** The reference does not keep its limits within [-1, 1], and takes an error of 0 for one. */
    private static void intervalAgrees(Kappa kappa, double low, double high) {
        if (kappa.standardError() == 0) {
            agrees(low, high);
            return;
        }
        agrees(kappa.interval(0.95).low(), Math.max(-1, low));
        agrees(kappa.interval(0.95).high(), Math.min(1, high));
    }

    private static void agrees(double value, double reference) {
        assertThat(value).isCloseTo(reference, Vectors.tolerance(reference));
    }
}
