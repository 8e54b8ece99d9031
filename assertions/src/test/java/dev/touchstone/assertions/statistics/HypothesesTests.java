package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HypothesesTests {

    @ParameterizedTest
    @CsvSource({
        "1.0, 0.9, 0.05, 0.05, 'acceptable must lie between 0 and 1, both excluded, but is 1.0'",
        "0.9, 0.0, 0.05, 0.05, 'unacceptable must lie between 0 and 1, both excluded, but is 0.0'",
        "NaN, 0.8, 0.05, 0.05, 'acceptable must lie between 0 and 1, both excluded, but is NaN'",
        "0.8, 0.9, 0.05, 0.05, 'unacceptable must be below acceptable, but 0.9 is not below 0.8'",
        "0.9, 0.9, 0.05, 0.05, 'unacceptable must be below acceptable, but 0.9 is not below 0.9'",
        "0.9, 0.8, 0.5, 0.05, 'alpha must lie between 0 and 0.5, both excluded, but is 0.5'",
        "0.9, 0.8, 0.05, 0.0, 'beta must lie between 0 and 0.5, both excluded, but is 0.0'",
    })
    void refusesWhatNoPlanCanKeep(double acceptable, double unacceptable, double alpha, double beta, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Hypotheses(acceptable, unacceptable, alpha, beta))
                .withMessage(message);
    }

    @Test
    void keepsItsNumbers() {
        Hypotheses h = new Hypotheses(0.95, 0.9, 0.001, 0.05);
        assertThat(h.acceptable()).isEqualTo(0.95);
        assertThat(h.unacceptable()).isEqualTo(0.9);
        assertThat(h.alpha()).isEqualTo(0.001);
        assertThat(h.beta()).isEqualTo(0.05);
    }
}
