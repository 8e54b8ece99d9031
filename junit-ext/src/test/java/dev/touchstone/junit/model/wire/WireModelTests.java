package dev.touchstone.junit.model.wire;

import static dev.touchstone.junit.model.wire.Wire.json;
import static dev.touchstone.junit.model.wire.Wire.response;
import static dev.touchstone.junit.model.wire.Wire.stream;
import static dev.touchstone.junit.model.wire.Wire.whole;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.response.Response;
import java.time.Duration;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireModelTests {

    private static final String ANSWER = "{\"text\":\"yes\"}";

    private final MockWebServer server = new MockWebServer();
    private final Wire wire = new Wire();

    @BeforeEach
    void start() throws Exception {
        server.start();
    }

    @AfterEach
    void stop() {
        wire.close();
        server.close();
    }

    private static MockResponse status(int status, String... headers) {
        MockResponse.Builder response = new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "application/json")
                .body("{\"error\":{\"message\":\"not now\"}}");
        List.of(headers).forEach(response::addHeader);
        return response.build();
    }

    private void enqueue(MockResponse... responses) {
        List.of(responses).forEach(server::enqueue);
    }

    private Response ask() {
        return wire.ask(whole(server));
    }

    @Test
    void sendsWhatTheFormatSaysWithKeyAndHeaders() throws Exception {
        enqueue(json(ANSWER));

        assertThat(ask().text()).isEqualTo("yes");

        RecordedRequest request = server.takeRequest();
        assertThat(request.getRequestLine()).isEqualTo("POST /v1/ask?tag=planted-query-1234&mode=plain HTTP/1.1");
        assertThat(request.getBody().utf8()).isEqualTo("{\"q\":\"hello\"}");
        assertThat(request.getHeaders())
                .extracting(header -> header.getFirst() + ": " + header.getSecond())
                .containsExactlyInAnyOrder(
                        "Accept: application/json",
                        "Accept-Encoding: gzip",
                        "Authorization: Bearer " + Wire.KEY,
                        "Connection: Keep-Alive",
                        "Content-Length: 13",
                        "Content-Type: application/json",
                        "Host: 127.0.0.1:" + server.getPort(),
                        "User-Agent: touchstone",
                        "X-Extra: " + Wire.HEADER,
                        "X-Tiny: yes");
    }

    @Test
    void reportsLatencyAndOneAttempt() {
        enqueue(json(ANSWER));
        wire.time.tick(Duration.ofMillis(1));

        Response answer = ask();

        assertThat(answer.latency().orElseThrow()).isPositive();
        assertThat(answer.served().attempts()).isEqualTo(1);
        assertThat(answer.served().firstToken()).isEmpty();
    }

    @Test
    void readsAStreamAndTheTimeToItsFirstPiece() throws Exception {
        enqueue(response(
                200,
                "text/event-stream; charset=utf-8",
                "event: ping\ndata: .\n\ndata: y\n\ndata: es\n\ndata: done\n\n"));
        wire.time.tick(Duration.ofMillis(1));

        Response answer = wire.ask(stream(server));

        assertThat(answer.text()).isEqualTo("yes");
        assertThat(answer.served().firstToken().orElseThrow())
                .isPositive()
                .isLessThan(answer.latency().orElseThrow());
        assertThat(server.takeRequest().getHeaders().get("Accept")).isEqualTo("text/event-stream");
    }

    @Test
    void readsLinesAsTheyCome() {
        enqueue(response(200, "application/x-ndjson", "one\ntwo\ndone\n"));

        assertThat(wire.model(stream(server), Framing.LINES).respond("hello").text())
                .isEqualTo("onetwo");
    }

    @Test
    void readsCompressedAnswers() throws Exception {
        Buffer zipped = new Buffer();
        try (okio.BufferedSink sink = Okio.buffer(new GzipSink(zipped))) {
            sink.writeUtf8(ANSWER);
        }
        enqueue(new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .addHeader("Content-Encoding", "gzip")
                .body(zipped)
                .build());

        assertThat(ask().text()).isEqualTo("yes");
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 409, 429, 500, 502, 503, 504, 529, 599})
    void asksAgainWhereTroubleMayPass(int status) {
        enqueue(status(status), json(ANSWER));

        Response answer = ask();

        assertThat(answer.text()).isEqualTo("yes");
        assertThat(answer.served().attempts()).isEqualTo(2);
        assertThat(wire.time.slept()).containsExactly(Duration.ofMillis(250));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 413, 422, 451})
    void asksOnceWhereTroubleStays(int status) {
        enqueue(status(status));

        assertThat(wire.failure(whole(server))).contains("gave no answer: HTTP " + status, "attempts 1 of at most 5");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aRetryOfTheServersOwnChoiceIsCountedToo() {
        enqueue(status(503, "Retry-After: 0"), json(ANSWER));

        assertThat(ask().served().attempts()).isEqualTo(2);
    }

    @Test
    void backsOffTwiceAsLongEachTime() {
        enqueue(status(500), status(500), status(500), status(500), json(ANSWER));

        assertThat(ask().served().attempts()).isEqualTo(5);
        assertThat(wire.time.slept())
                .containsExactly(
                        Duration.ofMillis(250), Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void waitsAsLongAsTheProviderAsks() {
        enqueue(status(429, "Retry-After: 7"), json(ANSWER));

        assertThat(ask().text()).isEqualTo("yes");
        assertThat(wire.time.slept()).containsExactly(Duration.ofMillis(7_250));
    }

    @Test
    void doesNotProvokeARefusal() {
        enqueue(
                new MockResponse.Builder()
                        .addHeader("Content-Type", "application/json")
                        .addHeader("x-ratelimit-remaining-requests", "0")
                        .addHeader("x-ratelimit-reset-requests", "6s")
                        .body(ANSWER)
                        .build(),
                json(ANSWER));

        ask();
        assertThat(ask().served().attempts()).isEqualTo(1);

        assertThat(wire.time.slept()).containsExactly(Duration.ofSeconds(6));
    }

    @Test
    void aStormOfRefusalsEndsWithTheAttempts() {
        for (int i = 0; i < 5; i++) {
            enqueue(status(429));
        }

        assertThat(wire.failure(whole(server)))
                .isEqualTo(
                        """
                        tiny at HOST gave no answer: HTTP 429

                          model    tiny-1
                          it says  not now
                          attempts 5 of at most 5
                          elapsed  3.8 s of at most 120 s

                        Why:  an answer that was not given is neither good nor bad.
                        Fix:  write a lower concurrency than 64 under connection:, or have the provider's limit raised.""");
        assertThat(server.getRequestCount()).isEqualTo(5);
    }

    @Test
    void aWaitBeyondTheDeadlineIsNotBegun() {
        enqueue(status(429, "Retry-After: 300"));

        assertThat(wire.failure(whole(server)))
                .isEqualTo(
                        """
                        tiny at HOST gave no answer: HTTP 429; it may be asked again in 300 s, and the deadline leaves 120 s

                          model    tiny-1
                          it says  not now
                          attempts 1 of at most 5
                          elapsed  0 ms of at most 120 s

                        Why:  an answer that was not given is neither good nor bad.
                        Fix:  write a lower concurrency than 64 under connection:, or have the provider's limit raised.""");
        assertThat(wire.time.slept()).isEmpty();
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aRateLimitBeyondTheDeadlineIsNotWaitedFor() {
        enqueue(new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .addHeader("anthropic-ratelimit-tokens-remaining", "0")
                .addHeader("anthropic-ratelimit-tokens-reset", "2026-03-01T12:30:00Z")
                .body(ANSWER)
                .build());
        ask();

        assertThat(wire.failure(whole(server)))
                .isEqualTo(
                        """
                        tiny at HOST gave no answer: its rate limit lets nobody ask for 30 min, and the deadline leaves 120 s

                          model    tiny-1
                          attempts 0 of at most 5
                          elapsed  0 ms of at most 120 s

                        Why:  an answer that was not given is neither good nor bad.
                        Fix:  write a lower concurrency than 64 under connection:, or have the provider's limit raised.""");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aRefusalMayBeAnAnswer() {
        enqueue(response(400, "application/json", "{\"error\":\"filtered\"}"));

        Response answer = ask();

        assertThat(answer.text()).isEqualTo("held back");
        assertThat(answer.latency()).isPresent();
    }

    @Test
    void aPassingErrorWithinAnAnswerIsAskedAgain() {
        enqueue(json("{\"busy\":1}"), json(ANSWER));

        assertThat(ask().served().attempts()).isEqualTo(2);
    }

    @Test
    void saysWhereARefusedKeyCameFrom() {
        enqueue(response(401, "application/json", "{\"error\":{\"message\":\"Bad key " + Wire.KEY + "\\u001b[2J\"}}"));

        assertThat(wire.failure(whole(server)))
                .isEqualTo(
                        """
                        tiny at HOST gave no answer: HTTP 401

                          model    tiny-1
                          it says  Bad key [redacted]\\u001B[2J
                          attempts 1 of at most 5
                          elapsed  0 ms of at most 120 s

                        Why:  an answer that was not given is neither good nor bad.
                        Fix:  check the key and what it may use; it comes from the environment variable TINY_KEY.""");
    }

    @Test
    void saysWhichAddressWasNotFound() {
        enqueue(response(404, "text/plain", Wire.QUERY + " and " + Wire.HEADER + " are unknown"));

        assertThat(wire.failure(whole(server)))
                .isEqualTo(
                        """
                        tiny at HOST gave no answer: HTTP 404

                          model    tiny-1
                          it says  [redacted] and [redacted] are unknown
                          attempts 1 of at most 5
                          elapsed  0 ms of at most 120 s

                        Why:  an answer that was not given is neither good nor bad.
                        Fix:  check the model id tiny-1 and the base URL http://HOST/.""");
    }
}
