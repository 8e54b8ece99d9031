package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.touchstone.assertions.statistics.Vectors.Row;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuantileRanksTests {

    static Stream<Row> ranks() {
        return Vectors.rows("quantile-ci-ranks").stream();
    }

    @ParameterizedTest
    @MethodSource("ranks")
    void twoSidedRanksAgreeWithTheReference(Row row) {
        QuantileRanks ranks = QuantileRanks.of(row.integer("n"), row.number("q"), row.number("conf"));
        assertThat(ranks.lower()).isEqualTo(row.integer("two_lower_rank_0_means_none"));
        assertThat(ranks.upper()).isEqualTo(row.integer("two_upper_rank_nplus1_means_none"));
        double coverage = row.number("two_coverage");
        assertThat(ranks.coverage()).isCloseTo(coverage, Vectors.tolerance(coverage));
    }

    @ParameterizedTest
    @MethodSource("ranks")
    void oneSidedRanksAreOneSideOfTwoSidedOnes(Row row) {
        QuantileRanks ranks = QuantileRanks.of(row.integer("n"), row.number("q"), 2 * row.number("conf") - 1);
        assertThat(ranks.lower()).isEqualTo(row.integer("one_lower_rank"));
        assertThat(ranks.upper()).isEqualTo(row.integer("one_upper_rank"));
        double below = row.number("one_lower_conf");
        double above = row.number("one_upper_conf");
        int n = row.integer("n");
        if (ranks.lower() > 0) {
            assertThat(1 - ExactBinomial.lowerTail(ranks.lower() - 1, n, row.number("q")))
                    .isCloseTo(below, Vectors.tolerance(below));
        }
        if (ranks.upper() <= n) {
            assertThat(1 - ExactBinomial.upperTail(ranks.upper(), n, row.number("q")))
                    .isCloseTo(above, Vectors.tolerance(above));
        }
    }

    /** The smallest samples with an upper bound that leaves out 5 %. */
    @ParameterizedTest
    @CsvSource({"0.9, 29", "0.95, 59", "0.99, 299"})
    void tooFewValuesHaveNoUpperBound(double quantile, int enough) {
        assertThat(QuantileRanks.of(enough, quantile, 0.9).upper()).isEqualTo(enough);
        int tooFew = enough - 1;
        assertThat(QuantileRanks.of(tooFew, quantile, 0.9).upper()).isEqualTo(tooFew + 1);
    }

    @Test
    void limitsAreValuesOfTheSample() {
        double[] values =
                IntStream.rangeClosed(1, 100).mapToDouble(i -> 101 - i).toArray();
        QuantileRanks ranks = QuantileRanks.of(100, 0.9, 0.95);
        Interval interval = QuantileRanks.interval(values, 0.9, 0.95);
        assertThat(interval.low()).isEqualTo(ranks.lower()).isBetween(80.0, 86.0);
        assertThat(interval.high()).isEqualTo(ranks.upper()).isBetween(94.0, 98.0);
        assertThat(interval.method()).isEqualTo("order statistics");
        assertThat(values[0]).isEqualTo(100);
    }

    @Test
    void aLimitThatDoesNotExistIsInfinite() {
        Interval interval = QuantileRanks.interval(new double[] {1, 2, 3}, 0.5, 0.95);
        assertThat(interval.low()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(interval.high()).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void refusesWhatIsNoQuantile() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuantileRanks.of(0, 0.5, 0.95))
                .withMessage("at least one value is needed, but there are 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuantileRanks.of(10, 1, 0.95))
                .withMessage("quantile must lie between 0 and 1, both excluded, but is 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuantileRanks.of(10, 0.5, 0))
                .withMessage("confidence must lie between 0 and 1, both excluded, but is 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuantileRanks.interval(new double[] {1, Double.NaN}, 0.5, 0.5))
                .withMessage("a value must be a number, but one is NaN");
    }
}
