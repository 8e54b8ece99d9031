package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.touchstone.assertions.statistics.Vectors.Row;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class McNemarTests {

    static Stream<Row> discordantCounts() {
        return Vectors.rows("mcnemar").stream();
    }

    @ParameterizedTest
    @MethodSource("discordantCounts")
    void midPAgreesWithTheReference(Row row) {
        long b = row.integer("b");
        long c = row.integer("c");
        agrees(McNemar.midP(b, c), row, "midp_two");
        agrees(McNemar.midPWorse(b, c), row, "midp_b_greater");
        agrees(McNemar.midPWorse(c, b), row, "midp_b_less");
    }

    @ParameterizedTest
    @MethodSource("discordantCounts")
    void exactAgreesWithTheReference(Row row) {
        long b = row.integer("b");
        long c = row.integer("c");
        agrees(McNemar.exact(b, c), row, "exact_p_two");
        agrees(McNemar.exactWorse(b, c), row, "exact_p_b_greater");
        agrees(McNemar.exactWorse(c, b), row, "exact_p_b_less");
    }

    @Test
    void moreLostCasesAreMoreEvidence() {
        for (long lost = 1; lost <= 60; lost++) {
            assertThat(McNemar.midPWorse(lost, 10)).isLessThan(McNemar.midPWorse(lost - 1, 10));
        }
    }

    @Test
    void refusesNegativeCounts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> McNemar.midP(-1, 2))
                .withMessage("baselineOnly must not be negative, but is -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> McNemar.exact(1, -2))
                .withMessage("candidateOnly must not be negative, but is -2");
    }

    private static void agrees(double p, Row row, String column) {
        assertThat(p).as(column).isCloseTo(row.number(column), Vectors.relative(row.number(column)));
    }
}
