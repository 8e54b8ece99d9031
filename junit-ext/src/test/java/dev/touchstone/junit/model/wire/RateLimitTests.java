package dev.touchstone.junit.model.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateLimitTests {

    private final FakeTime time = new FakeTime();
    private final RateLimit limit = new RateLimit(time);

    private RateHeaders headers(Map<String, String> headers) {
        return new RateHeaders(name -> Optional.ofNullable(headers.get(name)), time.now());
    }

    @Test
    void nothingIsKnownAtFirst() {
        assertThat(limit.reserve()).isZero();
    }

    @Test
    void waitsForTheResetWhereNothingIsLeft() {
        limit.learn(headers(Map.of("x-ratelimit-remaining-tokens", "0", "x-ratelimit-reset-tokens", "6m0s")));

        assertThat(limit.reserve()).isEqualTo(Duration.ofMinutes(6));
        time.pass(Duration.ofMinutes(6));
        assertThat(limit.reserve()).isZero();
    }

    @Test
    void requestsInFlightDoNotTakeTheSameLastOne() {
        limit.learn(headers(Map.of("x-ratelimit-remaining-requests", "2", "x-ratelimit-reset-requests", "120ms")));

        assertThat(limit.reserve()).isZero();
        assertThat(limit.reserve()).isZero();
        assertThat(limit.reserve()).isEqualTo(Duration.ofMillis(120));
    }

    @Test
    void theLongestWaitCounts() {
        limit.learn(headers(Map.of(
                "anthropic-ratelimit-requests-remaining", "0",
                "anthropic-ratelimit-requests-reset", "2026-03-01T12:00:30Z",
                "anthropic-ratelimit-tokens-remaining", "0",
                "anthropic-ratelimit-tokens-reset", "2026-03-01T12:01:00Z",
                "anthropic-ratelimit-input-tokens-remaining", "7",
                "anthropic-ratelimit-input-tokens-reset", "2026-03-01T13:00:00Z")));

        assertThat(limit.reserve()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void aLaterAnswerKnowsBetter() {
        limit.learn(headers(Map.of("x-ratelimit-remaining-requests", "0", "x-ratelimit-reset-requests", "1s")));
        limit.learn(headers(Map.of("x-ratelimit-remaining-requests", "9", "x-ratelimit-reset-requests", "1s")));

        assertThat(limit.reserve()).isZero();
    }

    @Test
    void aShorterPauseDoesNotEndALonger() {
        limit.pause(Duration.ofSeconds(9));
        limit.pause(Duration.ofSeconds(2));

        assertThat(limit.reserve()).isEqualTo(Duration.ofSeconds(9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-1", "9h9", "1740830400", "2026-03-01", "99999999999999999999s"})
    void aResetThatCannotBeReadIsNone(String reset) {
        limit.learn(headers(Map.of("x-ratelimit-remaining-requests", "0", "x-ratelimit-reset-requests", reset)));

        assertThat(limit.reserve()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1h2m3.5s, 3723500", "2, 2000", "0.25, 250", "17ms, 17", "1m30s, 90000", "2026-03-01T11:00:00Z, 0"})
    void readsEveryReset(String reset, long milliseconds) {
        assertThat(new HeaderTimes(FakeTime.START).reset(reset)).contains(Duration.ofMillis(milliseconds));
    }

    @ParameterizedTest
    @CsvSource({
        "retry-after,    7,                               7000",
        "retry-after,    'Sun, 01 Mar 2026 12:00:05 GMT', 5000",
        "retry-after,    'Sun, 01 Mar 2026 11:00:00 GMT', 0",
        "retry-after-ms, 250,                             250"
    })
    void readsWhenToRetry(String name, String value, long milliseconds) {
        assertThat(headers(Map.of(name, value)).retryAfter()).contains(Duration.ofMillis(milliseconds));
    }

    @Test
    void theFinerTimeCounts() {
        assertThat(headers(Map.of("retry-after", "1", "retry-after-ms", "20")).retryAfter())
                .contains(Duration.ofMillis(20));
        assertThat(headers(Map.of("retry-after", "tomorrow")).retryAfter()).isEmpty();
    }
}
