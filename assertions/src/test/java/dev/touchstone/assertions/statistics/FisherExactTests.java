package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.statistics.Vectors.Row;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FisherExactTests {

    static List<Row> tables() {
        return Vectors.rows("exact-2x2");
    }

    private static Proportion first(Row row) {
        return new Proportion(row.integer("x1"), row.integer("n1"));
    }

    private static Proportion second(Row row) {
        return new Proportion(row.integer("x2"), row.integer("n2"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void bothTailsAreThoseOfTheReference(Row row) {
        double less = row.number("fisher_less");
        double greater = row.number("fisher_greater");

        assertThat(FisherExact.lower(first(row), second(row))).isCloseTo(less, Vectors.tolerance(less));
        assertThat(FisherExact.lower(second(row), first(row))).isCloseTo(greater, Vectors.tolerance(greater));
    }

    @Test
    void noSampleMoreThanAReaderCanCountIsCompared() {
        Proportion many = new Proportion(1, 600_000_000);

        assertThatThrownBy(() -> FisherExact.lower(many, many))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("at most 1000000000 samples are compared, but there are 1200000000");
    }

    @Test
    void whatDidNotChangeIsNoRegression() {
        assertThat(FisherExact.lower(new Proportion(10, 10), new Proportion(10, 10)))
                .isEqualTo(1);
        assertThat(FisherExact.lower(new Proportion(0, 1), new Proportion(0, 1)))
                .isEqualTo(1);
    }
}
