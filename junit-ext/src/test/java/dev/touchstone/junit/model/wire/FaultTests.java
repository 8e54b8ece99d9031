package dev.touchstone.junit.model.wire;

import static dev.touchstone.junit.model.wire.Wire.base;
import static dev.touchstone.junit.model.wire.Wire.json;
import static dev.touchstone.junit.model.wire.Wire.response;
import static dev.touchstone.junit.model.wire.Wire.stream;
import static dev.touchstone.junit.model.wire.Wire.whole;
import static dev.touchstone.junit.model.wire.Wire.within;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.version.Connection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What goes wrong between here and a provider: told as it is, and never counted as an answer. */
@Timeout(30)
class FaultTests {

    private static final String ANSWER = "{\"text\":\"yes\"}";
    private static final SocketEffect CLOSE = new SocketEffect.CloseSocket();

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

    private static String message(String problem, String facts, String fix) {
        return "tiny at HOST gave no answer: " + problem + "\n\n" + facts + "\n\n"
                + "Why:  an answer that was not given is neither good nor bad.\n" + "Fix:  " + fix;
    }

    private static String facts(int attempts, String elapsed) {
        return "  model    tiny-1\n  attempts " + attempts + " of at most 5\n  elapsed  " + elapsed
                + " of at most 120 s";
    }

    private static String saying(String words) {
        return "  model    tiny-1\n  it says  " + words
                + "\n  attempts 1 of at most 5\n  elapsed  0 ms of at most 120 s";
    }

    private static final String NETWORK =
            "see to the network, and to the host in the base URL http://HOST/; a proxy is named by connection: {proxy: …}.";
    private static final String ADDRESS =
            "check that the base URL http://HOST/ is tiny's, and that nothing between answers in its place.";
    private static final String LENGTH = "limit the length of the answer by a parameter of version v1.";
    private static final String TIME =
            "allow more than 250 ms by connection: {deadline: …}, or limit the length of the answer.";

    private static MockResponse.Builder plain() {
        return new MockResponse.Builder().addHeader("Content-Type", "application/json");
    }

    @Test
    void refused() throws Exception {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }

        assertThat(wire.failure(whole("http://127.0.0.1:" + port)))
                .isEqualTo(message(
                        "the connection was refused",
                        facts(5, "3.8 s"),
                        "start what should listen there, or correct the base URL http://HOST/."));
    }

    @Test
    void anUnknownHost() {
        assertThat(wire.failure(whole("http://provider.invalid")).replace("provider.invalid", "HOST"))
                .isEqualTo(message("its host is unknown", facts(5, "3.8 s"), NETWORK));
    }

    @Test
    void brokenBeforeAnAnswer() {
        for (int i = 0; i < 5; i++) {
            server.enqueue(new MockResponse.Builder().onResponseStart(CLOSE).build());
        }

        assertThat(wire.failure(whole(server)))
                .isEqualTo(message("the connection broke off", facts(5, "3.8 s"), NETWORK));
        assertThat(server.getRequestCount()).isEqualTo(5);
    }

    @Test
    void brokenInTheMiddleOfAnAnswer() {
        for (int i = 0; i < 5; i++) {
            server.enqueue(plain().body(ANSWER).onResponseBody(CLOSE).build());
        }

        assertThat(wire.failure(whole(server)))
                .isEqualTo(message("the connection broke off in the middle of its answer", facts(5, "3.8 s"), NETWORK));
        assertThat(server.getRequestCount()).isEqualTo(5);
    }

    @Test
    void aBrokenConnectionMayMend() {
        server.enqueue(plain().body(ANSWER).onResponseBody(CLOSE).build());
        server.enqueue(new MockResponse.Builder().onResponseStart(CLOSE).build());
        server.enqueue(json(ANSWER));

        Response answer = wire.ask(whole(server));

        assertThat(answer.text()).isEqualTo("yes");
        assertThat(answer.served().attempts()).isEqualTo(3);
    }

    @Test
    void aStreamCutOffIsNoAnswer() {
        for (int i = 0; i < 5; i++) {
            server.enqueue(response(200, "text/event-stream", "data: y\n\ndata: es\n\ndata: done\n"));
        }

        assertThat(wire.failure(stream(server)))
                .isEqualTo(message("its stream ended before the answer was complete", facts(5, "3.8 s"), NETWORK));
        assertThat(server.getRequestCount()).isEqualTo(5);
    }

    @Test
    void aStreamBrokenOffIsNoAnswer() {
        for (int i = 0; i < 5; i++) {
            server.enqueue(new MockResponse.Builder()
                    .addHeader("Content-Type", "text/event-stream")
                    .chunkedBody("data: yes, and more of it\n\n", 4)
                    .onResponseBody(CLOSE)
                    .build());
        }

        assertThat(wire.failure(stream(server)))
                .isEqualTo(message("the connection broke off in the middle of its answer", facts(5, "3.8 s"), NETWORK));
    }

    @Test
    void aBodyThatDripsPastTheDeadline() {
        server.enqueue(
                plain().body(ANSWER).throttleBody(1, 100, TimeUnit.MILLISECONDS).build());

        assertThat(wire.failure(within(Duration.ofMillis(250), whole(server))))
                .isEqualTo(message("the deadline has passed", facts(1, "0 ms").replace("120 s", "250 ms"), TIME));
    }

    @Test
    void aStreamThatDripsPastTheDeadline() {
        server.enqueue(new MockResponse.Builder()
                .addHeader("Content-Type", "text/event-stream")
                .body("data: y\n\ndata: es\n\ndata: done\n\n")
                .throttleBody(9, 150, TimeUnit.MILLISECONDS)
                .build());

        assertThat(wire.failure(within(Duration.ofMillis(250), stream(server))))
                .isEqualTo(message("the deadline has passed", facts(1, "0 ms").replace("120 s", "250 ms"), TIME));
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void silenceUntilTheDeadline() {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());

        assertThat(wire.failure(within(Duration.ofMillis(250), whole(server))))
                .isEqualTo(message("the deadline has passed", facts(1, "0 ms").replace("120 s", "250 ms"), TIME));
    }

    @Test
    void anAnswerThatCannotBeRead() {
        server.enqueue(json("{\"text\":" + Wire.KEY));

        assertThat(wire.failure(whole(server)))
                .isEqualTo(message("its answer has no text", saying("{\"text\":[redacted]"), ADDRESS));
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void anAnswerInAnotherEncoding() {
        server.enqueue(plain().body(new Buffer().writeByte(0xE9)).build());

        assertThat(wire.failure(whole(server)))
                .isEqualTo(message("its answer is not UTF-8", saying("\uFFFD"), ADDRESS));
    }

    @Test
    void aPieceThatCannotBeRead() {
        server.enqueue(response(200, "text/event-stream", "data: yes\n\ndata: <html>\n\n"));

        assertThat(wire.failure(stream(server)))
                .isEqualTo(message("its answer has a piece without text", saying("<html>"), ADDRESS));
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aPageInPlaceOfAnAnswer() {
        server.enqueue(response(200, "text/html", "<html>\n<title>Log in, " + Wire.KEY + "</title>"));

        assertThat(wire.failure(whole(server)))
                .isEqualTo(message(
                        "its answer is text/html, not application/json",
                        saying("<html>\\n<title>Log in, [redacted]</title>"),
                        ADDRESS));
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aWholeAnswerInPlaceOfAStream() {
        server.enqueue(json(ANSWER));

        assertThat(wire.failure(stream(server)))
                .isEqualTo(message("its answer is application/json, not text/event-stream", saying(ANSWER), ADDRESS));
    }

    @Test
    void noContent() {
        server.enqueue(new MockResponse.Builder().code(204).build());

        assertThat(wire.failure(whole(server))).isEqualTo(message("HTTP 204", facts(1, "0 ms"), ADDRESS));
    }

    @Test
    void aDamagedArchive() {
        server.enqueue(
                plain().addHeader("Content-Encoding", "gzip").body("no archive").build());

        assertThat(wire.failure(whole(server)))
                .isEqualTo(message(
                        "its answer cannot be unpacked: ID1ID2: actual 0x00006e6f != expected 0x00001f8b",
                        facts(1, "0 ms"),
                        ADDRESS));
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void anAnswerOf30MegabytesEndsItsConnection() throws Exception {
        server.enqueue(plain().chunkedBody(new Buffer().write(new byte[30_000_000]), 1 << 16)
                .build());

        assertThat(wire.failure(whole(server)))
                .isEqualTo(message("its answer is larger than 16 MiB", facts(1, "0 ms"), LENGTH));
        server.enqueue(json(ANSWER));
        assertThat(wire.ask(whole(server)).text()).isEqualTo("yes");
        server.takeRequest();
        assertThat(server.takeRequest().getExchangeIndex()).isZero();
    }

    @Test
    void anAnswerThatAnnouncesMoreThanItMay() {
        server.enqueue(
                plain().body(ANSWER).setHeader("Content-Length", "30000000").build());

        assertThat(wire.failure(whole(server)))
                .isEqualTo(message("its answer is larger than 16 MiB", facts(1, "0 ms"), LENGTH));
    }

    @Test
    void aStreamOf30Megabytes() {
        server.enqueue(new MockResponse.Builder()
                .addHeader("Content-Type", "text/event-stream")
                .chunkedBody(new Buffer().write(new byte[30_000_000]), 1 << 16)
                .build());

        assertThat(wire.failure(stream(server)))
                .isEqualTo(message("its answer is larger than 16 MiB", facts(1, "0 ms"), LENGTH));
    }

    @Test
    void anArchiveOf30Megabytes() throws Exception {
        Buffer zipped = new Buffer();
        try (okio.BufferedSink sink = Okio.buffer(new GzipSink(zipped))) {
            sink.write(new byte[30_000_000]);
        }
        assertThat(zipped.size()).isLessThan(100_000);
        server.enqueue(
                plain().addHeader("Content-Encoding", "gzip").body(zipped).build());

        assertThat(wire.failure(whole(server)))
                .isEqualTo(message("its answer is larger than 16 MiB", facts(1, "0 ms"), LENGTH));
    }

    @Test
    void aRedirectIsNotFollowed() throws Exception {
        try (MockWebServer other = new MockWebServer()) {
            other.start();
            other.enqueue(json(ANSWER));
            server.enqueue(new MockResponse.Builder()
                    .code(307)
                    .addHeader("Location", base(other) + "/v1/ask?key=" + Wire.KEY)
                    .build());

            assertThat(wire.failure(whole(server)))
                    .isEqualTo(message(
                            "HTTP 307, pointing to http://HOST/v1/ask",
                            facts(1, "0 ms"),
                            "if you trust the address it points to, write it as connection: {baseUrl: …}."));
            assertThat(other.getRequestCount()).isZero();
        }
    }

    @Test
    void anInterruptedThreadStopsAtOnce() throws Exception {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());
        Asking asking = new Asking(whole(server));
        server.takeRequest();

        asking.thread.interrupt();
        asking.thread.join();

        assertThat(asking.interrupted).isTrue();
        assertThat(asking.message)
                .isEqualTo(message(
                        "the thread that waited for it was interrupted",
                        facts(1, "0 ms"),
                        "run it again: it was stopped from outside."));
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void anInterruptedThreadSendsNothing() throws Exception {
        Asking asking = new Asking(whole(server), true);
        asking.thread.join();

        assertThat(asking.interrupted).isTrue();
        assertThat(asking.message)
                .isEqualTo(message(
                        "the thread that waited for it was interrupted",
                        facts(0, "0 ms"),
                        "run it again: it was stopped from outside."));
        assertThat(server.getRequestCount()).isZero();
    }

    /** A question on a thread of its own. */
    private final class Asking {

        private final Thread thread;
        private volatile String message = "";
        private volatile boolean interrupted;

        Asking(Connection connection) {
            this(connection, false);
        }

        Asking(Connection connection, boolean alreadyInterrupted) {
            thread = new Thread(() -> {
                if (alreadyInterrupted) {
                    Thread.currentThread().interrupt();
                }
                message = wire.failure(connection);
                interrupted = Thread.currentThread().isInterrupted();
            });
            thread.start();
        }
    }
}
