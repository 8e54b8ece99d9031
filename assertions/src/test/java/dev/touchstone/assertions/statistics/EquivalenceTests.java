package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.touchstone.assertions.statistics.Vectors.Row;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EquivalenceTests {

    static Stream<Row> pairs() {
        return Vectors.rows("tost-paired").stream();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void bothTailsAndTheirGreaterAgreeWithTheReference(Row row) {
        double[] d = row.numbers("d");
        double[] mirrored = Arrays.stream(d).map(x -> -x).toArray();
        double margin = row.number("margin");
        agrees(PairedDifference.meanOfCasesTail(d, margin), row, "p_lower_noninf");
        agrees(PairedDifference.meanOfCasesTail(mirrored, margin), row, "p_upper");
        agrees(Equivalence.pValue(d, margin), row, "tost_p");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theNinetyPercentIntervalAgreesWithTheReferenceAndWithTheTest(Row row) {
        double[] d = row.numbers("d");
        double margin = row.number("margin");
        Interval interval = PairedDifference.meanOfCases(d, 0.9);
        agrees(interval.low(), row, "ci90_lo");
        agrees(interval.high(), row, "ci90_hi");
        agrees(Means.oneSample(d).estimate(), row, "mean");
        agrees(Means.oneSample(d).standardError(), row, "se");
        assertThat(interval.low() > -margin && interval.high() < margin)
                .isEqualTo(Equivalence.pValue(d, margin) < 0.05);
    }

    @Test
    void refusesWhatShowsNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Equivalence.pValue(new double[] {0.1}, 0.05))
                .withMessage("at least two cases are needed to see how they vary, but there are 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Equivalence.pValue(new double[] {0.1, 0.2}, -0.05))
                .withMessage("margin must not be negative, but is -0.05");
    }

    private static void agrees(double value, Row row, String column) {
        assertThat(value).as(column).isCloseTo(row.number(column), Vectors.tolerance(row.number(column)));
    }
}
