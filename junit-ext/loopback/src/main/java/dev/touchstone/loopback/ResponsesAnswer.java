package dev.touchstone.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An answer of OpenAI Responses. */
final class ResponsesAnswer {

    private final Turn turn;

    ResponsesAnswer(Turn turn) {
        this.turn = turn;
    }

    ObjectNode whole() {
        ObjectNode whole = envelope(status(), output());
        turn.usage().ifPresent(usage -> whole.set("usage", usage(usage)));
        return whole;
    }

    /** Before there is anything to say. */
    ObjectNode begun() {
        ObjectNode begun = envelope("in_progress", List.of());
        return begun.putNull("incomplete_details");
    }

    String status() {
        return turn.finish() == Finish.LENGTH || turn.finish() == Finish.CONTENT_FILTER ? "incomplete" : "completed";
    }

    List<JsonNode> output() {
        List<JsonNode> output = new ArrayList<>();
        if (speaks()) {
            output.add(message(status(), List.of(part(turn.text()))));
        }
        for (int i = 0; i < turn.calls().size(); i++) {
            output.add(call(i, "completed", turn.calls().get(i).arguments()));
        }
        return output;
    }

    boolean speaks() {
        return !turn.text().isEmpty() || turn.calls().isEmpty();
    }

    JsonNode message(String status, List<JsonNode> content) {
        return Json.object(
                "id", turn.id("msg_"), "type", "message", "role", "assistant", "status", status, "content", content);
    }

    JsonNode call(int index, String status, String arguments) {
        ToolCall call = turn.calls().get(index);
        return Json.object(
                "id",
                callItem(index),
                "type",
                "function_call",
                "status",
                status,
                "call_id",
                call.id(),
                "name",
                call.name(),
                "arguments",
                arguments);
    }

    String callItem(int index) {
        return turn.id("fc_") + index;
    }

    JsonNode part(String text) {
        return turn.isRefusal()
                ? Json.object("type", "refusal", "refusal", text)
                : Json.object("type", "output_text", "text", text, "annotations", List.of(), "logprobs", List.of());
    }

    private ObjectNode envelope(String status, List<JsonNode> output) {
        return Json.object(
                "id",
                turn.id("resp_"),
                "object",
                "response",
                "created_at",
                turn.seconds(),
                "status",
                status,
                "error",
                null,
                "incomplete_details",
                incomplete(),
                "instructions",
                null,
                "metadata",
                Map.of(),
                "model",
                turn.model(),
                "output",
                output,
                "parallel_tool_calls",
                true,
                "temperature",
                1.0,
                "tool_choice",
                "auto",
                "tools",
                List.of(),
                "top_p",
                1.0);
    }

    private JsonNode incomplete() {
        return switch (turn.finish()) {
            case LENGTH -> Json.object("reason", "max_output_tokens");
            case CONTENT_FILTER -> Json.object("reason", "content_filter");
            case STOP, TOOL_CALLS, REFUSAL, CONTEXT_WINDOW ->
                Json.object("none", null).get("none");
        };
    }

    private static JsonNode usage(Usage usage) {
        return Json.object(
                "input_tokens",
                usage.input(),
                "input_tokens_details",
                Map.of("cached_tokens", 0, "cache_write_tokens", 0),
                "output_tokens",
                usage.output(),
                "output_tokens_details",
                Map.of("reasoning_tokens", 0),
                "total_tokens",
                usage.total());
    }
}
