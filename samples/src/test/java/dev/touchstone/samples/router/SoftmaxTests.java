package dev.touchstone.samples.router;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoftmaxTests {

    private static final Offset<Double> ROUNDING = within(1e-12);

    @Test
    void isProportionalToTheExponentialOfScoreOverTemperature() {
        double[] shares = Softmax.of(new double[] {0.5 * Math.log(3), 0}, 0.5);

        assertThat(shares).containsExactly(new double[] {0.75, 0.25}, ROUNDING);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.001, 0.01, 1, 100})
    void sumsToOne(double temperature) {
        assertThat(Arrays.stream(Softmax.of(new double[] {0.9, 0.7, -0.2}, temperature))
                        .sum())
                .isCloseTo(1, ROUNDING);
    }

    @Test
    void givesAllToTheBestAtTemperatureZero() {
        assertThat(Softmax.of(new double[] {0.1, 0.8, 0.79}, 0)).containsExactly(0, 1, 0);
    }

    @Test
    void sharesBetweenTheBestAtTemperatureZero() {
        assertThat(Softmax.of(new double[] {0.8, 0.1, 0.8}, 0)).containsExactly(0.5, 0, 0.5);
    }

    @Test
    void doesNotOverflowAtATinyTemperature() {
        assertThat(Softmax.of(new double[] {0.9, 0.8}, 1e-300)).containsExactly(1, 0);
    }
}
