package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.touchstone.assertions.statistics.Vectors.Row;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExactBinomialTests {

    static Stream<Row> binomialTests() {
        return Vectors.rows("binomial-test").stream();
    }

    @ParameterizedTest
    @MethodSource("binomialTests")
    void tailsAgreeWithTheReferenceToTheLastNinthDigit(Row row) {
        long n = row.integer("n");
        long x = row.integer("x");
        double p = row.number("p0");
        double less = row.number("p_less");
        double greater = row.number("p_greater");
        assertThat(ExactBinomial.lowerTail(x, n, p)).isCloseTo(less, Vectors.relative(less));
        assertThat(ExactBinomial.upperTail(x, n, p)).isCloseTo(greater, Vectors.relative(greater));
    }

    @Test
    void aMillionSamplesAreNoTrouble() {
        assertThat(ExactBinomial.upperTail(1_000_000, 1_000_000, 0.5)).isEqualTo(0);
        assertThat(ExactBinomial.upperTail(500_000, 1_000_000, 0.5)).isBetween(0.5, 0.501);
        assertThat(ExactBinomial.lowerTail(0, 1_000_000, 1e-6)).isBetween(0.3678, 0.3679);
    }

    @Test
    void certaintiesAreExact() {
        assertThat(ExactBinomial.upperTail(0, 5, 0.3)).isEqualTo(1);
        assertThat(ExactBinomial.lowerTail(5, 5, 0.3)).isEqualTo(1);
        assertThat(ExactBinomial.lowerTail(4, 5, 1)).isEqualTo(0);
        assertThat(ExactBinomial.upperTail(1, 5, 0)).isEqualTo(0);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 0.5, 'at least one sample is needed, but there are 0'",
        "6, 5, 0.5, 'passes must lie between 0 and 5, but are 6'",
        "3, 5, 1.5, 'p must lie between 0 and 1, but is 1.5'",
        "3, 5, NaN, 'p must lie between 0 and 1, but is NaN'",
    })
    void refusesWhatIsNoSample(long passes, long n, double p, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExactBinomial.lowerTail(passes, n, p))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExactBinomial.upperTail(passes, n, p))
                .withMessage(message);
    }
}
