package dev.touchstone.junit.model.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.eventstream.HeaderValue;
import software.amazon.eventstream.Message;

class AmazonFramesTests {

    private static final byte[] START = event("messageStart", "{\"role\":\"assistant\"}");
    private static final byte[] DELTA = event("contentBlockDelta", "{\"delta\":{\"text\":\"21 °C\"}}");

    @Test
    void everyFrameIsAPiece() throws IOException {
        assertThat(pieces(new ByteArrayInputStream(joined(START, DELTA))))
                .containsExactly(
                        new Piece("messageStart", "{\"role\":\"assistant\"}"),
                        new Piece("contentBlockDelta", "{\"delta\":{\"text\":\"21 °C\"}}"));
    }

    @Test
    void whereTheBytesAreCutMeansNothing() throws IOException {
        assertThat(pieces(new ByteArrayInputStream(joined(START, DELTA)) {
                    @Override
                    public synchronized int read(byte[] to, int offset, int length) {
                        return super.read(to, offset, Math.min(length, 1));
                    }
                }))
                .hasSize(2);
    }

    @Test
    void aFrameLongerThanTheBufferIsOnePiece() throws IOException {
        String data = "x".repeat(100_000);

        assertThat(pieces(new ByteArrayInputStream(event("contentBlockDelta", data))))
                .containsExactly(new Piece("contentBlockDelta", data));
    }

    @Test
    void aPieceComesAsSoonAsItIsWhole() throws IOException {
        InputStream endless = new ByteArrayInputStream(START) {
            @Override
            public synchronized int read(byte[] to, int offset, int length) {
                int read = super.read(to, offset, length);
                if (read < 0) {
                    throw new AssertionError("read on though a piece was there");
                }
                return read;
            }
        };

        assertThat(new AmazonFrames(endless).next()).contains(new Piece("messageStart", "{\"role\":\"assistant\"}"));
    }

    @Test
    void aFrameCutOffIsLeftOut() throws IOException {
        byte[] both = joined(START, DELTA);

        assertThat(pieces(new ByteArrayInputStream(Arrays.copyOf(both, both.length - 1))))
                .hasSize(1);
    }

    @Test
    void nothingIsNoPiece() throws IOException {
        assertThat(pieces(InputStream.nullInputStream())).isEmpty();
    }

    @Test
    void aFrameOfAnotherMakeIsAPieceWithoutAType() throws IOException {
        byte[] frame = frame(Map.of(":event-type", HeaderValue.fromInteger(7)), "{}");

        assertThat(pieces(new ByteArrayInputStream(frame))).containsExactly(new Piece("", "{}"));
    }

    @ParameterizedTest
    @CsvSource({
        "throttlingException, true",
        "internalServerException, true",
        "modelStreamErrorException, true",
        "serviceUnavailableException, true",
        "modelTimeoutException, true",
        "validationException, false",
        "someNewException, false"
    })
    void anExceptionIsTheProviders(String type, boolean mayGoAway) {
        byte[] frame = frame(
                Map.of(
                        ":message-type", HeaderValue.fromString("exception"),
                        ":exception-type", HeaderValue.fromString(type)),
                "{\"message\": \"Slow\\ndown.\"}");

        assertThatThrownBy(() -> pieces(new ByteArrayInputStream(joined(START, frame))))
                .isInstanceOfSatisfying(ProviderError.class, error -> assertThat(error.isTransient())
                        .isEqualTo(mayGoAway))
                .hasMessage(type + ": Slow\ndown.");
    }

    @Test
    void anExceptionWithoutAMessageShowsWhatItBrings() {
        byte[] frame = frame(
                Map.of(
                        ":message-type", HeaderValue.fromString("exception"),
                        ":exception-type", HeaderValue.fromString("validationException")),
                "no JSON");

        assertThatThrownBy(() -> pieces(new ByteArrayInputStream(frame)))
                .isInstanceOf(ProviderError.class)
                .hasMessage("validationException: no JSON");
    }

    @Test
    void anErrorFrameIsTheProvidersToo() {
        byte[] frame = frame(
                Map.of(
                        ":message-type", HeaderValue.fromString("error"),
                        ":error-code", HeaderValue.fromString("InternalFailure"),
                        ":error-message", HeaderValue.fromString("Oops.")),
                "");

        assertThatThrownBy(() -> pieces(new ByteArrayInputStream(frame)))
                .isInstanceOfSatisfying(ProviderError.class, error -> assertThat(error.isTransient())
                        .isTrue())
                .hasMessage("InternalFailure: Oops.");
    }

    @Test
    void aWrongChecksumIsMalformed() {
        byte[] broken = DELTA.clone();
        broken[broken.length - 5] ^= 1;

        assertThatThrownBy(() -> pieces(new ByteArrayInputStream(broken)))
                .isInstanceOf(MalformedAnswer.class)
                .hasMessageStartingWith("has a broken frame: Message checksum failure: expected 0x");
    }

    @Test
    void whatIsNoFrameIsMalformed() {
        byte[] page = "<html>Bad gateway, as a web page</html>".getBytes(UTF_8);

        assertThatThrownBy(() -> pieces(new ByteArrayInputStream(page)))
                .isInstanceOf(MalformedAnswer.class)
                .hasMessageStartingWith("has a broken frame: Prelude checksum failure: expected 0x");
    }

    private static List<Piece> pieces(InputStream stream) throws IOException {
        AmazonFrames frames = new AmazonFrames(stream);
        List<Piece> pieces = new ArrayList<>();
        for (Optional<Piece> next = frames.next(); next.isPresent(); next = frames.next()) {
            pieces.add(next.get());
        }
        return pieces;
    }

    private static byte[] event(String type, String data) {
        return frame(
                Map.of(
                        ":message-type", HeaderValue.fromString("event"),
                        ":event-type", HeaderValue.fromString(type),
                        ":content-type", HeaderValue.fromString("application/json")),
                data);
    }

    private static byte[] frame(Map<String, HeaderValue> headers, String data) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Message(headers, data.getBytes(UTF_8)).encode(bytes);
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[]... frames) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] frame : frames) {
            all.writeBytes(frame);
        }
        return all.toByteArray();
    }
}
