package dev.touchstone.junit.model.gemini;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.wire.JsonBody;
import dev.touchstone.junit.model.wire.Piece;
import dev.touchstone.junit.model.wire.StreamedAnswer;

/** An answer in chunks. Nothing marks the end but the chunk that says why Gemini stopped. */
final class GeminiStream implements StreamedAnswer {

    private final GeminiAnswer answer = new GeminiAnswer();

    @Override
    public boolean take(Piece piece) {
        return answer.take(JsonBody.object(piece.data()));
    }

    @Override
    public int length() {
        return answer.length();
    }

    @Override
    public boolean isComplete() {
        return answer.isComplete();
    }

    @Override
    public Response response() {
        return answer.response();
    }
}
