package dev.touchstone.junit.model.wire;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.response.Served;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** Makes an answer of the body of a response with status 200: as much of it as {@link #MOST} bytes, after decompression. */
final class AnswerReader {

    static final long MOST = 16L << 20;
    static final String MOST_TEXT = "16 MiB";

    private static final int BEGINNING = 2_000;

    private final WireFormat format;
    private final boolean stream;
    private final Time time;
    private final long start;

    /** Of a request sent now. */
    AnswerReader(WireFormat format, boolean stream, Time time) {
        this.format = format;
        this.stream = stream;
        this.time = time;
        this.start = time.nanos();
    }

    Response read(ResponseBody body) throws IOException, Trouble {
        InputStream content = new Bounded(body.byteStream(), MOST);
        requireType(body.contentType(), content);
        if (body.contentLength() > MOST) {
            throw new Bounded.TooLarge();
        }
        Response answer = stream ? pieces(content) : whole(content);
        return answer.after(sinceStart());
    }

    private void requireType(@Nullable MediaType type, InputStream content) throws IOException, Trouble {
        String subtype = type == null ? "" : type.subtype();
        if (type != null && !expected().matches(subtype)) {
            String beginning = new String(content.readNBytes(BEGINNING), StandardCharsets.UTF_8);
            throw new Trouble(
                            Remedy.ADDRESS, "its answer is " + type.type() + "/" + subtype + ", not " + expected().name)
                    .said(Optional.of(beginning));
        }
    }

    private Expected expected() {
        if (!stream) {
            return Expected.JSON;
        }
        return switch (format.framing()) {
            case EVENTS -> Expected.EVENTS;
            case LINES -> Expected.LINES;
            case AMAZON -> Expected.AMAZON;
        };
    }

    private Response whole(InputStream content) throws IOException, Trouble {
        byte[] bytes = content.readAllBytes();
        try {
            return format.answer(StrictText.utf8(bytes));
        } catch (MalformedAnswer e) {
            throw malformed(e, new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.UTF_8));
        } catch (ProviderError e) {
            throw error(e);
        }
    }

    private Response pieces(InputStream content) throws IOException, Trouble {
        StreamedAnswer answer = format.stream();
        PieceReader pieces = PieceReader.of(format.framing(), content);
        Frames frames = new Frames();
        Optional<Duration> first = Optional.empty();
        while (!answer.isComplete()) {
            if (take(answer, next(pieces))) {
                Duration at = sinceStart();
                frames.add(at, answer.length());
                first = first.or(() -> Optional.of(at));
            }
        }
        return framed(answer.response(), first, frames);
    }

    private Response framed(Response answer, Optional<Duration> first, Frames frames) {
        Served served =
                answer.served().arriving(frames.upTo(sinceStart(), answer.text().length()));
        return answer.with(first.map(served::beginningAfter).orElse(served));
    }

    private static Piece next(PieceReader pieces) throws IOException, Trouble {
        try {
            return pieces.next().orElseThrow(AnswerReader::cut);
        } catch (MalformedAnswer e) {
            throw malformed(e, "");
        } catch (ProviderError e) {
            throw error(e);
        }
    }

    private static boolean take(StreamedAnswer answer, Piece piece) throws Trouble {
        try {
            return answer.take(piece);
        } catch (MalformedAnswer e) {
            throw malformed(e, piece.data());
        } catch (ProviderError e) {
            throw error(e);
        }
    }

    private static Trouble cut() {
        return new Trouble(Remedy.NETWORK, "its stream ended before the answer was complete").passing(true);
    }

    private static Trouble malformed(MalformedAnswer e, String where) {
        return new Trouble(Remedy.ADDRESS, "its answer " + e.getMessage(), e)
                .said(Optional.of(where).filter(text -> !text.isBlank()));
    }

    private static Trouble error(ProviderError e) {
        return new Trouble(e.isTransient() ? Remedy.LATER : Remedy.REQUEST, "it reports an error within its answer")
                .passing(e.isTransient())
                .said(Optional.ofNullable(e.getMessage()));
    }

    /** Time since the request was sent. */
    Duration sinceStart() {
        return Duration.ofNanos(time.nanos() - start);
    }

    /** What an answer may come as; many a gateway says plain text. */
    private enum Expected {
        JSON("application/json", ".*json|plain|octet-stream"),
        EVENTS("text/event-stream", "event-stream"),
        LINES("application/x-ndjson", ".*json.*|plain|octet-stream"),
        AMAZON("application/vnd.amazon.eventstream", "vnd\\.amazon\\.eventstream");

        private final String name;
        private final String subtypes;

        Expected(String name, String subtypes) {
            this.name = name;
            this.subtypes = subtypes;
        }

        boolean matches(String subtype) {
            return subtype.matches(subtypes);
        }
    }
}
