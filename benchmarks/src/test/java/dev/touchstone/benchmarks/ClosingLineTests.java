package dev.touchstone.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosingLineTests {

    @ParameterizedTest
    @CsvSource({
        "0.0185123, 0.05, overhead figure=0.01851 goal=0.05 ok",
        "0.05, 0.05, overhead figure=0.05 goal=0.05 ok",
        "0.0500000001, 0.05, overhead figure=0.05 goal=0.05 short",
        "1.7650, 1.71875, overhead figure=1.765 goal=1.719 short",
        "1234567, 2000000, overhead figure=1235000 goal=2000000 ok",
        "0.00000001234567, 1, overhead figure=0.00000001235 goal=1 ok",
        "-0.5, 1, overhead figure=-0.5 goal=1 ok",
    })
    void sayNameFigureGoalAndWhetherItIsMet(double figure, double goal, String line) {
        assertThat(new ClosingLine("overhead", figure, goal, true)).hasToString(line);
    }

    @ParameterizedTest
    @CsvSource({"50000, ok", "49999.9, short", "NaN, short"})
    void ofSpeedsMoreIsBetter(double figure, String word) {
        assertThat(new ClosingLine("replay", figure, 50_000, true, true).toString())
                .endsWith(" goal=50000 " + word);
    }

    @Test
    void areShortWhenASideGoalIsMissed() {
        ClosingLine closing = new ClosingLine("overhead", 0.01, 0.05, false);

        assertThat(closing.isMet()).isFalse();
        assertThat(closing).hasToString("overhead figure=0.01 goal=0.05 short");
    }

    @ParameterizedTest
    @CsvSource({"NaN", "Infinity"})
    void areShortWithoutAFigure(double figure) {
        assertThat(new ClosingLine("overhead", figure, 0.05, true))
                .hasToString("overhead figure=" + figure + " goal=0.05 short");
    }
}
