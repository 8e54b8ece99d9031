package dev.touchstone.junit.model.openai;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.wire.JsonBody;
import dev.touchstone.junit.model.wire.Piece;
import dev.touchstone.junit.model.wire.ReportedError;
import dev.touchstone.junit.model.wire.StreamedAnswer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer in typed events. The last brings the whole of it; the items before fill in where a gateway leaves its output empty. */
final class ResponsesStream implements StreamedAnswer {

    private static final String END = "[DONE]";

    private final List<JsonBody> items = new ArrayList<>();
    private @Nullable Response whole;
    private int arrived;

    @Override
    public boolean take(Piece piece) {
        if (piece.data().strip().equals(END)) {
            return false;
        }
        JsonBody event = JsonBody.object(piece.data());
        switch (event.word("type").orElse(piece.event())) {
            case "response.output_text.delta", "response.refusal.delta", "response.function_call_arguments.delta" -> {
                return arrive(event);
            }
            case "response.output_item.done" -> items.add(event.at("item"));
            case "response.completed", "response.incomplete", "response.failed" -> finish(event.at("response"));
            case "error" -> whole = Withheld.orThrow(ReportedError.of(event));
            default -> {}
        }
        return false;
    }

    private boolean arrive(JsonBody event) {
        String delta = event.text("delta").orElse("");
        if (!event.word("type").orElse("").contains("function_call")) {
            arrived += delta.length();
        }
        return !delta.isEmpty();
    }

    private void finish(JsonBody response) {
        List<JsonBody> output = response.list("output");
        whole = ResponsesAnswer.of(response, output.isEmpty() ? items : output);
    }

    @Override
    public int length() {
        return arrived;
    }

    @Override
    public boolean isComplete() {
        return whole != null;
    }

    @Override
    public Response response() {
        if (whole == null) {
            throw new IllegalStateException("the answer is not complete");
        }
        return whole;
    }
}
