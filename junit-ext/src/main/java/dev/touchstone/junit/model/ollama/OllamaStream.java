package dev.touchstone.junit.model.ollama;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.wire.JsonBody;
import dev.touchstone.junit.model.wire.Piece;
import dev.touchstone.junit.model.wire.StreamedAnswer;

/** An answer in lines. */
final class OllamaStream implements StreamedAnswer {

    private final OllamaAnswer answer = new OllamaAnswer();

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
