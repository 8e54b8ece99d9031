package dev.touchstone.junit.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.response.Response;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TimedModelTests {

    private final AtomicLong clock = new AtomicLong(40);

    private Model taking(long nanoseconds, Response answer) {
        return request -> {
            clock.addAndGet(nanoseconds);
            return answer;
        };
    }

    @Test
    void anAnswerWithoutLatencyIsTimed() {
        Model timed = new TimedModel(taking(1_500_000, Response.of("yes")), clock::get);

        assertThat(timed.respond("?").latency()).hasValue(Duration.ofNanos(1_500_000));
    }

    @Test
    void whatTheProviderReportsIsKept() {
        Response reported = Response.of("yes").after(Duration.ofMillis(3));
        Model timed = new TimedModel(taking(1_500_000, reported), clock::get);

        assertThat(timed.respond("?")).isEqualTo(reported);
    }
}
