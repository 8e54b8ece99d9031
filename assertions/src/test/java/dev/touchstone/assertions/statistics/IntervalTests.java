package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTests {

    @Test
    void containsItsLimitsAndWhatLiesBetween() {
        Interval interval = new Interval(-0.138, -0.062, 0.95, "Tango");
        assertThat(interval.contains(-0.138)).isTrue();
        assertThat(interval.contains(-0.1)).isTrue();
        assertThat(interval.contains(-0.062)).isTrue();
        assertThat(interval.contains(-0.05)).isFalse();
        assertThat(interval.contains(-0.2)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0.9, 0.8, 0.95, Wilson, 'the lower limit 0.9 must not be above the upper limit 0.8'",
        "NaN, 0.8, 0.95, Wilson, 'the lower limit NaN must not be above the upper limit 0.8'",
        "0.7, 0.8, 95, Wilson, 'confidence must lie between 0 and 1, both excluded, but is 95.0'",
        "0.7, 0.8, 0.95, ' ', 'an interval must name its method'",
    })
    void refusesWhatIsNoInterval(double low, double high, double confidence, String method, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval(low, high, confidence, method))
                .withMessage(message);
    }
}
