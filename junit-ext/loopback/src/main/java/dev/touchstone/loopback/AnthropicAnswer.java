package dev.touchstone.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** An answer of Anthropic Messages. */
final class AnthropicAnswer {

    private final Turn turn;

    AnthropicAnswer(Turn turn) {
        this.turn = turn;
    }

    ObjectNode whole() {
        ObjectNode whole = envelope(content());
        whole.put("stop_reason", stopReason());
        if (turn.isRefusal()) {
            whole.set("stop_details", stopDetails());
        }
        turn.usage().ifPresent(usage -> whole.set("usage", usage(usage)));
        return whole;
    }

    /** Before there is anything to say: the answer's tokens are not counted yet. */
    ObjectNode begun() {
        ObjectNode begun = envelope(List.of());
        turn.usage().ifPresent(usage -> begun.set("usage", usage(new Usage(usage.input(), 1))));
        return begun;
    }

    String stopReason() {
        return switch (turn.finish()) {
            case STOP, CONTENT_FILTER -> "end_turn";
            case LENGTH -> "max_tokens";
            case TOOL_CALLS -> "tool_use";
            case REFUSAL -> "refusal";
            case CONTEXT_WINDOW -> "model_context_window_exceeded";
        };
    }

    static JsonNode stopDetails() {
        return Json.object("type", "refusal", "category", null, "explanation", null);
    }

    static JsonNode call(ToolCall call, JsonNode input) {
        return Json.object("type", "tool_use", "id", call.id(), "name", call.name(), "input", input);
    }

    private ObjectNode envelope(List<JsonNode> content) {
        return Json.object(
                "id",
                turn.id("msg_"),
                "type",
                "message",
                "role",
                "assistant",
                "model",
                turn.model(),
                "content",
                content,
                "stop_reason",
                null,
                "stop_sequence",
                null);
    }

    private List<JsonNode> content() {
        List<JsonNode> content = new ArrayList<>();
        if (!turn.text().isEmpty()) {
            content.add(Json.object("type", "text", "text", turn.text(), "citations", null));
        }
        turn.calls().forEach(call -> content.add(call(call, call.argumentsNode())));
        return content;
    }

    private static JsonNode usage(Usage usage) {
        return Json.object(
                "input_tokens",
                usage.input(),
                "output_tokens",
                usage.output(),
                "cache_creation_input_tokens",
                0,
                "cache_read_input_tokens",
                0,
                "service_tier",
                "standard");
    }
}
