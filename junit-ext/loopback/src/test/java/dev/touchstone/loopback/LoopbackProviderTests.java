package dev.touchstone.loopback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LoopbackProviderTests extends Closing {

    private static final String HI = "{\"model\":\"m\",\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"}]}";
    private static final String STREAM = HI.replace("{\"model\"", "{\"stream\":true,\"model\"");

    private LoopbackProvider open(Script script) {
        return closing(LoopbackProvider.start(script));
    }

    private static HttpResponse<String> ask(LoopbackProvider provider, String body) {
        return Raw.post(provider.url() + "/v1/chat/completions", body);
    }

    private static Socket connect(LoopbackProvider provider) throws IOException {
        return new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), provider.port());
    }

    private static String lines(String... lines) {
        return String.join("\r\n", lines);
    }

    private static String send(Socket socket, String request) throws Exception {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        InputStream in = socket.getInputStream();
        byte[] first = new byte[1 << 14];
        int length = in.read(first);
        return new String(first, 0, Math.max(0, length), StandardCharsets.UTF_8);
    }

    @Test
    void nobodyHasConnectedAtFirst() {
        LoopbackProvider provider = open(Script.echo());

        assertThat(provider.connections()).isZero();
        assertThat(provider.requests()).isZero();
        assertThat(provider.asked()).isEmpty();
    }

    @Test
    void oneConnectionServesManyRequestsAndIsCountedOnce() throws Exception {
        LoopbackProvider provider = open(Script.echo());
        String request = lines(
                "POST /v1/chat/completions HTTP/1.1",
                "Content-Type: application/json",
                "Content-Length: " + HI.length(),
                "",
                HI);
        try (Socket socket = connect(provider)) {
            assertThat(send(socket, request)).startsWith("HTTP/1.1 200 ");
            assertThat(send(socket, request)).startsWith("HTTP/1.1 200 ");
        }

        assertThat(provider.connections()).isEqualTo(1);
        assertThat(provider.requests()).isEqualTo(2);
    }

    @Test
    @Timeout(10)
    void aConnectionThatSaysNothingIsCounted() throws Exception {
        LoopbackProvider provider = open(Script.echo());
        try (Socket silent = connect(provider)) {
            assertThat(silent.isConnected()).isTrue();
            ask(provider, HI);
        }

        assertThat(provider.connections()).isEqualTo(2);
        assertThat(provider.requests()).isEqualTo(1);
    }

    @Test
    void aBodyInChunksIsUnderstoodAndWaitedForIfTheClientWaits() throws Exception {
        LoopbackProvider provider = open(Script.echo());
        try (Socket socket = connect(provider)) {
            String head = lines(
                    "POST /v1/chat/completions HTTP/1.1",
                    "Content-Type: application/json",
                    "Transfer-Encoding: chunked",
                    "Expect: 100-continue",
                    "",
                    "");
            assertThat(send(socket, head)).isEqualTo("HTTP/1.1 100 Continue\r\n\r\n");
            int half = HI.length() / 2;
            String body = lines(
                    Integer.toHexString(half) + ";x=y",
                    HI.substring(0, half),
                    Integer.toHexString(HI.length() - half),
                    HI.substring(half),
                    "0",
                    "",
                    "");
            assertThat(send(socket, body)).startsWith("HTTP/1.1 200 ");
        }
    }

    @Test
    void whoTalksNoHttpIsHungUpOn() throws Exception {
        LoopbackProvider provider = open(Script.echo());
        try (Socket socket = connect(provider)) {
            assertThat(send(socket, "HELO you there\r\n\r\n")).isEmpty();
        }
        assertThat(provider.requests()).isZero();
    }

    @Test
    @Timeout(20)
    void twoHundredFiftySixAreServedAtOnce() throws Exception {
        int callers = 256;
        CountDownLatch all = new CountDownLatch(callers);
        LoopbackProvider provider = open(asked -> {
            all.countDown();
            boolean together = await(all);
            return Reply.text(together ? "together" : "alone").after(Duration.ofMillis(50));
        });
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            List<Future<String>> answers = Stream.generate(
                            () -> threads.submit(() -> ask(provider, HI).body()))
                    .limit(callers)
                    .toList();
            for (Future<String> answer : answers) {
                assertThat(answer.get()).contains("together");
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(provider.asked()).hasSize(callers);
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(15, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }

    @Test
    void theFirstByteWaitsAndSoDoPieces() {
        Reply slow = Reply.text("one two three").after(Duration.ofMillis(40)).inPieces(3, Duration.ofMillis(30));
        LoopbackProvider provider = open(Script.always(slow));

        long before = System.nanoTime();
        ask(provider, STREAM);

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofMillis(100));
    }

    @Test
    void textIsCutBetweenCharactersAndNeverIntoMorePiecesThanThereAre() {
        LoopbackProvider provider = open(Script.always(Reply.text("🙂🙂").inPieces(9, Duration.ZERO)));

        assertThat(ask(provider, STREAM).body().lines().filter(line -> line.contains("\"content\":\"🙂\"")))
                .hasSize(2);
    }

    @Test
    void aScriptThatFailsIsAnErrorOfTheServer() {
        LoopbackProvider provider = open(asked -> {
            throw new IllegalStateException("no more replies");
        });

        HttpResponse<String> response = ask(provider, HI);

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body())
                .isEqualTo(
                        "{\"error\":{\"message\":\"The script failed: java.lang.IllegalStateException: no more replies\","
                                + "\"type\":\"server_error\",\"param\":null,\"code\":null}}");
    }

    @Test
    void aSequenceRepeatsItsLastReply() {
        LoopbackProvider provider = open(Script.sequence(Reply.error(429, "Slow down."), Reply.text("now")));

        assertThat(ask(provider, HI).statusCode()).isEqualTo(429);
        assertThat(ask(provider, HI).body()).contains("now");
        assertThat(ask(provider, HI).body()).contains("now");
    }

    @Test
    void tokensMayBeAbsentAndAreEstimatedOtherwise() {
        assertThat(ask(open(Script.always(Reply.text("x").withoutUsage())), HI).body())
                .doesNotContain("usage");
        assertThat(ask(open(Script.text("30 days")), HI).body())
                .contains("\"prompt_tokens\":1,\"completion_tokens\":2,\"total_tokens\":3");
    }

    @Test
    void anAnswerCarriesTheHeadersOfItsReply() {
        LoopbackProvider provider =
                open(Script.always(Reply.text("x").withHeader("x-ratelimit-remaining-requests", "59")));

        assertThat(ask(provider, HI).headers().firstValue("x-ratelimit-remaining-requests"))
                .contains("59");
    }

    @Test
    void geminiStreamsAnArrayToWhoDoesNotAskForEvents() {
        LoopbackProvider provider = open(Script.text("30 days"));

        String body = Raw.post(
                        provider.url() + "/v1beta/models/g:streamGenerateContent",
                        "{\"contents\":[{\"parts\":[{\"text\":\"Hi\"}]}]}")
                .body();

        assertThat(Json.parsed(body).orElseThrow().size()).isEqualTo(4);
    }

    @Test
    void aPortThatIsTakenIsTrouble() {
        LoopbackProvider first = open(Script.echo());

        assertThatThrownBy(() -> LoopbackProvider.start(Script.echo(), first.port()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("Address already in use");
    }

    @Test
    void nobodyIsServedOnceItIsClosed() {
        LoopbackProvider provider = LoopbackProvider.start();
        provider.close();

        assertThatThrownBy(() -> ask(provider, HI)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void theArgumentsOfACallMustBeAnObject() {
        assertThatThrownBy(() -> new ToolCall("c", "weather", "[]"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the arguments of weather are no JSON object: []");
    }
}
