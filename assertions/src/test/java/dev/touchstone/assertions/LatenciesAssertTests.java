package dev.touchstone.assertions;

import static dev.touchstone.assertions.TouchstoneAssertions.assertThat;
import static dev.touchstone.assertions.TouchstoneAssertions.confidence;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.verdict.Latencies;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LatenciesAssertTests {

    private static Latencies ofMillis(int count, int slowEach) {
        return Latencies.of(
                "refund-v2",
                IntStream.range(0, count)
                        .mapToObj(n -> Duration.ofMillis(n % slowEach == 0 ? 3000 : 900))
                        .toList());
    }

    @Test
    void aPercentileThatIsKeptHolds() {
        assertThatCode(() -> assertThat(ofMillis(600, 50))
                        .hasPercentileOfAtMost(95, Duration.ofSeconds(2))
                        .hasPercentileOfAtMost(95, Duration.ofSeconds(2), confidence(0.95)))
                .doesNotThrowAnyException();
    }

    @Test
    void onePercentileThatIsExceededFails() {
        assertThatThrownBy(() -> assertThat(ofMillis(600, 6)).hasPercentileOfAtMost(95, Duration.ofSeconds(2)))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("FAIL refund-v2: 83.3 % of answers come within 2 s, 95.0 % required\n");
    }

    @Test
    void tooFewAnswersAreRed() {
        assertThatThrownBy(() -> assertThat(ofMillis(20, 50)).hasPercentileOfAtMost(95, Duration.ofSeconds(2)))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith(
                        "INCONCLUSIVE refund-v2: cannot tell yet whether 95.0 % of answers come within 2 s\n");
    }
}
