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

    @ParameterizedTest
    @CsvSource({
        "0.01,        1.0 %",
        "0.005,       0.5 %",
        "0.0123,      1.3 %",
        "0.0012,      0.12 %",
        "0.00125,     0.13 %",
        "0.126,       13.0 %",
        "0.3000000001, 30.0 %",
        "1,           100.0 %",
        "0,           0.0 %"
    })
    void aBoundIsNeverRoundedDown(double rate, String text) {
        assertThat(Figures.risk(rate)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0.001, 0.001", "0.00125, 0.00125", "0.000333333, 0.000333", "0.0000001, 0.0000001"})
    void anAlphaHasThreeDigitsThatCount(double rate, String text) {
        assertThat(Figures.alpha(rate)).isEqualTo(text);
    }

    @Test
    void largeNumbersHaveCommas() {
        assertThat(Figures.grouped(1234567, "call")).isEqualTo("1,234,567 calls");
        assertThat(Figures.grouped(1, "call")).isEqualTo("1 call");
    }
}
