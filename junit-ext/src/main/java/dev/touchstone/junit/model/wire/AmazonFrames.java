package dev.touchstone.junit.model.wire;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.Untrusted;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.eventstream.HeaderValue;
import software.amazon.eventstream.Message;
import software.amazon.eventstream.MessageDecoder;

/** Reads {@link Framing#AMAZON}. The only class that knows the library for it, which is optional. */
public final class AmazonFrames {

    private static final int SHOWN = 300;
    private static final Set<String> TRANSIENT = Set.of(
            "internalerror",
            "internalfailure",
            "internalserverexception",
            "modelnotreadyexception",
            "modelstreamerrorexception",
            "modeltimeoutexception",
            "serviceunavailableexception",
            "throttlingexception");

    private final InputStream stream;
    private final Deque<Message> frames = new ArrayDeque<>();
    private final MessageDecoder decoder = new MessageDecoder(frames::add);
    private final byte[] buffer = new byte[8192];

    AmazonFrames(InputStream stream) {
        this.stream = stream;
    }

    /**
     * Asks for the library before a call is paid for.
     *
     * @throws ConfigurationException if it is not on the class path
     */
    public static void mustBeReadable() {
        try {
            new MessageDecoder();
        } catch (NoClassDefFoundError missing) {
            throw new ConfigurationException(Explanation.of(
                            "Streams of Bedrock need the library software.amazon.eventstream:eventstream,"
                                    + " which is not on the class path. No call was made.")
                    .why("it reads Amazon's binary frames; only those who use it need it.")
                    .fix("add software.amazon.eventstream:eventstream:1.0.1 in scope test, or write stream: false."));
        }
    }

    /**
     * The next piece; empty at the end, where a frame cut off is left out.
     *
     * @throws MalformedAnswer if these are no frames, or a checksum is wrong
     * @throws ProviderError if the frame is an exception
     */
    Optional<Piece> next() throws IOException {
        while (frames.isEmpty()) {
            int read = stream.read(buffer);
            if (read < 0) {
                return Optional.empty();
            }
            decode(read);
        }
        return Optional.of(piece(frames.remove()));
    }

    private void decode(int length) {
        try {
            decoder.feed(buffer, 0, length);
        } catch (RuntimeException broken) {
            throw new MalformedAnswer(
                    "has a broken frame: " + Untrusted.line(String.valueOf(broken.getMessage()), SHOWN));
        }
    }

    private static Piece piece(Message frame) {
        String content = new String(frame.getPayload(), StandardCharsets.UTF_8);
        switch (header(frame, ":message-type")) {
            case "exception" -> throw error(header(frame, ":exception-type"), message(content));
            case "error" -> throw error(header(frame, ":error-code"), header(frame, ":error-message"));
            default -> {
                return new Piece(header(frame, ":event-type"), content);
            }
        }
    }

    private static ProviderError error(String type, String message) {
        return new ProviderError(type + ": " + message, TRANSIENT.contains(type.toLowerCase(Locale.ROOT)));
    }

    private static String message(String content) {
        return JsonBody.ifObject(content)
                .flatMap(body -> body.text("message").or(() -> body.text("Message")))
                .orElse(content);
    }

    private static String header(Message frame, String name) {
        @Nullable HeaderValue value = frame.getHeaders().get(name);
        return value == null ? "" : text(value);
    }

    private static String text(HeaderValue value) {
        try {
            return value.getString();
        } catch (IllegalStateException otherType) {
            return "";
        }
    }
}
