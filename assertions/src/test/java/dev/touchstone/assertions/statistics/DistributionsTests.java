package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.statistics.Vectors.Row;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DistributionsTests {

    static Stream<Row> distributions() {
        return Vectors.rows("distributions").stream()
                .filter(row -> !row.text("function").startsWith("chi2"));
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void theLibraryAgreesWithTheReference(Row row) {
        double expected = row.number("value");
        assertThat(value(row)).isCloseTo(expected, Offset.offset(1e-9 * Math.abs(expected) + 1e-15));
    }

    private static double value(Row row) {
        double x = row.number("x_or_p");
        return switch (row.text("function")) {
            case "normal_quantile" -> -Distributions.normalUpperQuantile(x);
            case "normal_sf" -> Distributions.normalUpperTail(x);
            case "t_quantile" -> Distributions.tUpperQuantile(row.number("param1"), 1 - x);
            case "t_sf" -> Distributions.tUpperTail(row.number("param1"), x);
            case "beta_quantile" -> Distributions.betaLowerQuantile(row.number("param1"), row.number("param2"), x);
            default -> throw new AssertionError("no function for " + row);
        };
    }
}
