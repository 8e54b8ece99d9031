package dev.touchstone.junit.model.wire;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.version.ModelVersion;
import java.util.Map;
import java.util.Optional;

/** A provider that answers {@code {"text":"…"}}, or in pieces that end in {@code done}. */
record TinyProvider(Framing framing) implements Provider, WireFormat {

    static final String USUAL_VARIABLE = "TINY_KEY";

    @Override
    public String name() {
        return "tiny";
    }

    @Override
    public String baseUrl(ModelVersion version, Keys keys) {
        return version.connection().baseUrl().orElseThrow();
    }

    @Override
    public WireFormat format(ModelVersion version) {
        return this;
    }

    @Override
    public Signer signer(ModelVersion version, Keys keys) {
        return (url, body) -> Map.of(
                "Authorization", "Bearer " + keys.key(version.connection().key(), USUAL_VARIABLE));
    }

    @Override
    public Pin pin(String model) {
        return Pin.UNKNOWN;
    }

    @Override
    public WireRequest request(ModelVersion version, Request request) {
        return new WireRequest("v1/ask?mode=plain", Map.of("X-Tiny", "yes"), "{\"q\":\"" + request.input() + "\"}");
    }

    @Override
    public Response answer(String body) {
        if (body.startsWith("{\"busy\"")) {
            throw new ProviderError("too busy for " + body, true);
        }
        if (!body.startsWith("{\"text\":\"") || !body.endsWith("\"}")) {
            throw new MalformedAnswer("has no text");
        }
        return Response.of(body.substring(9, body.length() - 2));
    }

    @Override
    public StreamedAnswer stream() {
        return new Pieces();
    }

    @Override
    public Optional<Response> outcome(int status, String body) {
        return status == 400 && body.contains("filtered") ? Optional.of(Response.of("held back")) : Optional.empty();
    }

    private static final class Pieces implements StreamedAnswer {

        private final StringBuilder text = new StringBuilder();
        private boolean complete;

        @Override
        public boolean take(Piece piece) {
            if (piece.data().startsWith("<")) {
                throw new MalformedAnswer("has a piece without text");
            }
            complete = piece.data().equals("done");
            boolean brings = !complete && !piece.event().equals("ping");
            if (brings) {
                text.append(piece.data());
            }
            return brings;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public boolean isComplete() {
            return complete;
        }

        @Override
        public Response response() {
            return Response.of(text.toString());
        }
    }
}
