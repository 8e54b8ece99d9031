package dev.touchstone.junit.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTests {

    @ParameterizedTest
    @CsvSource({
        "0,           0.0 %",
        "1,           100.0 %",
        "0.9345,      93.5 %",
        "0.8425,      84.3 %",
        "0.9996,      99.96 %",
        "0.99999,     99.999 %",
        "0.0004,      0.04 %",
        "0.999999999, 100.000000 %"
    })
    void aRateHasOneDecimalUnlessThatWouldMakeItCertain(double rate, String text) {
        assertThat(Figures.percent(rate)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0.05,    +5.0",
        "-0.05,   −5.0",
        "0,       0.0",
        "-0.0,    0.0",
        "-0.0004, 0.0",
        "0.0004,  0.0",
        "-0.0005, −0.1",
        "1,       +100.0"
    })
    void aDifferenceHasItsSignAndZeroHasNone(double difference, String text) {
        assertThat(Figures.signed(difference)).isEqualTo(text);
    }

    @Test
    void oneIsNotMany() {
        assertThat(Figures.count(0, "call")).isEqualTo("0 calls");
        assertThat(Figures.count(1, "call")).isEqualTo("1 call");
        assertThat(Figures.count(2, "call")).isEqualTo("2 calls");
    }
}
