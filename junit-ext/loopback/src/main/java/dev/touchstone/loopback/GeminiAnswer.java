package dev.touchstone.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An answer of Gemini. */
final class GeminiAnswer {

    private final Turn turn;

    GeminiAnswer(Turn turn) {
        this.turn = turn;
    }

    ObjectNode whole() {
        ObjectNode answer = envelope();
        if (isQuestionBlocked()) {
            answer.set("promptFeedback", Json.object("blockReason", "SAFETY"));
            return answer;
        }
        List<JsonNode> parts = new ArrayList<>();
        if (!turn.text().isEmpty()) {
            parts.add(Json.object("text", turn.text()));
        }
        turn.calls().forEach(call -> parts.add(call(call)));
        answer.set("candidates", candidates(last(parts)));
        return answer;
    }

    boolean isQuestionBlocked() {
        return turn.finish() == Finish.CONTENT_FILTER && turn.text().isEmpty();
    }

    ObjectNode piece(JsonNode part) {
        ObjectNode answer = envelope();
        answer.set("candidates", candidates(candidate(List.of(part))));
        return answer;
    }

    ObjectNode last() {
        ObjectNode answer = envelope();
        answer.set("candidates", candidates(last(List.of(Json.object("text", "")))));
        return answer;
    }

    static JsonNode call(ToolCall call) {
        return Json.object("functionCall", Map.of("id", call.id(), "name", call.name(), "args", call.argumentsNode()));
    }

    private ObjectNode last(List<JsonNode> parts) {
        return candidate(parts).put("finishReason", finish());
    }

    private static ObjectNode candidate(List<JsonNode> parts) {
        return Json.object("content", Map.of("role", "model", "parts", parts), "index", 0);
    }

    private static JsonNode candidates(JsonNode only) {
        return Json.array(List.of(only));
    }

    private ObjectNode envelope() {
        ObjectNode envelope = Json.object("modelVersion", turn.model(), "responseId", turn.id("resp-"));
        turn.usage()
                .ifPresent(usage -> envelope.set(
                        "usageMetadata",
                        Json.object(
                                "promptTokenCount", usage.input(),
                                "candidatesTokenCount", usage.output(),
                                "totalTokenCount", usage.total())));
        return envelope;
    }

    private String finish() {
        return switch (turn.finish()) {
            case LENGTH -> "MAX_TOKENS";
            case CONTENT_FILTER -> "SAFETY";
            case STOP, TOOL_CALLS, REFUSAL, CONTEXT_WINDOW -> "STOP";
        };
    }
}
