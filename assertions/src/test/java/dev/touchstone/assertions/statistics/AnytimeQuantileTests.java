package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnytimeQuantileTests {

    private static double[] upTo(int n) {
        return IntStream.rangeClosed(1, n).asDoubleStream().toArray();
    }

    @Test
    void fewValuesBoundAHighQuantileFromBelowOnly() {
        Interval interval = AnytimeQuantile.interval(upTo(20), 0.95, 0.95);

        assertThat(interval.low()).isBetween(10.0, 19.0);
        assertThat(interval.high()).isInfinite();
        assertThat(interval.method()).isEqualTo("anytime order statistics");
    }

    @Test
    void itHoldsTheIntervalOfAFixedNumber() {
        for (int n : new int[] {100, 1000, 5000}) {
            Interval fixed = QuantileRanks.interval(upTo(n), 0.9, 0.95);
            Interval anytime = AnytimeQuantile.interval(upTo(n), 0.9, 0.95);

            assertThat(anytime.low()).isLessThanOrEqualTo(fixed.low());
            assertThat(anytime.high()).isGreaterThanOrEqualTo(fixed.high());
        }
    }

    @Test
    void theOrderOfTheValuesDoesNotMatter() {
        assertThat(AnytimeQuantile.interval(new double[] {3, 1, 2}, 0.5, 0.9))
                .isEqualTo(AnytimeQuantile.interval(new double[] {1, 2, 3}, 0.5, 0.9));
    }

    @ParameterizedTest
    @CsvSource({"0.5", "0.95"})
    void itMissesTheQuantileAtSomeTimeWithAtMostTheProbabilityItSays(double quantile) {
        Random random = new Random(20_261_122);
        int runs = 1000;
        int misses = 0;
        for (int run = 0; run < runs; run++) {
            double[] values = random.doubles(200).toArray();
            boolean missed = false;
            for (int n = 25; n <= values.length && !missed; n *= 2) {
                missed = !AnytimeQuantile.interval(java.util.Arrays.copyOf(values, n), quantile, 0.9)
                        .contains(quantile);
            }
            misses += missed ? 1 : 0;
        }

        assertThat((double) misses / runs).isLessThanOrEqualTo(0.1);
    }

    @Test
    void noValuesAndNoNumbersAreRefused() {
        assertThatThrownBy(() -> AnytimeQuantile.interval(new double[0], 0.95, 0.95))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("at least one value is needed, but there are 0");
        assertThatThrownBy(() -> AnytimeQuantile.interval(new double[] {1, Double.NaN}, 0.95, 0.95))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a value must be a number, but one is NaN");
        assertThatThrownBy(() -> AnytimeQuantile.interval(new double[] {1}, 1, 0.95))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
