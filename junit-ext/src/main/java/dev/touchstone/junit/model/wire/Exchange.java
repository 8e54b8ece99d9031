package dev.touchstone.junit.model.wire;

import dev.touchstone.assertions.response.Response;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import okhttp3.Call;
import okhttp3.ResponseBody;

/**
 * One request and what comes back of it.
 *
 * @param rate learns from the headers
 */
record Exchange(WireFormat format, boolean stream, Time time, RateLimit rate) {

    private static final int MOST_OF_AN_ERROR = 1 << 20;
    private static final int OK = 200;

    /** @throws Trouble if no answer comes back */
    Response ask(Call call) throws Trouble {
        AnswerReader reader = new AnswerReader(format, stream, time);
        try (okhttp3.Response http = sent(call)) {
            return answer(call, http, reader);
        } catch (IOException e) {
            throw ConnectionTrouble.of(e, true);
        }
    }

    // Closing alone would read on for a while, in the hope of using the connection again.
    private Response answer(Call call, okhttp3.Response http, AnswerReader reader) throws IOException, Trouble {
        try {
            return answer(http, reader);
        } catch (IOException e) {
            call.cancel();
            throw e;
        }
    }

    private static okhttp3.Response sent(Call call) throws Trouble {
        try {
            return call.execute();
        } catch (IOException e) {
            throw ConnectionTrouble.of(e, false);
        }
    }

    private Response answer(okhttp3.Response http, AnswerReader reader) throws IOException, Trouble {
        RateHeaders headers = new RateHeaders(name -> Optional.ofNullable(http.header(name)), time.now());
        rate.learn(headers);
        if (http.code() == OK) {
            return reader.read(http.body());
        }
        String body = errorBody(http.body());
        Optional<Response> outcome = outcome(http.code(), body);
        if (outcome.isPresent()) {
            return outcome.get().after(reader.sinceStart());
        }
        throw new Refusal(
                        http.code(),
                        body,
                        headers.retryAfter().orElse(Duration.ZERO),
                        Optional.ofNullable(http.header("Location")))
                .trouble();
    }

    private Optional<Response> outcome(int status, String body) {
        try {
            return status / 100 == 4 ? format.outcome(status, body) : Optional.empty();
        } catch (MalformedAnswer anotherShape) {
            return Optional.empty();
        }
    }

    // The status says enough where the rest does not arrive.
    private static String errorBody(ResponseBody body) throws InterruptedIOException {
        try {
            return new String(body.byteStream().readNBytes(MOST_OF_AN_ERROR), StandardCharsets.UTF_8);
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException e) {
            return "";
        }
    }
}
