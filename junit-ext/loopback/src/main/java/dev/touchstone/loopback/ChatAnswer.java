package dev.touchstone.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer of OpenAI Chat Completions. */
final class ChatAnswer {

    private final Turn turn;

    ChatAnswer(Turn turn) {
        this.turn = turn;
    }

    ObjectNode whole() {
        ObjectNode answer = envelope("chat.completion");
        answer.set(
                "choices",
                Json.array(List.of(
                        Json.object("index", 0, "message", message(), "finish_reason", finish(), "logprobs", null))));
        turn.usage().ifPresent(usage -> answer.set("usage", usage(usage)));
        return answer;
    }

    ObjectNode envelope(String object) {
        ObjectNode envelope = Json.object(
                "id", turn.id("chatcmpl-"),
                "object", object,
                "created", turn.seconds(),
                "model", turn.model(),
                "service_tier", "default");
        turn.reply().served().fingerprint().ifPresent(print -> envelope.put("system_fingerprint", print));
        return envelope;
    }

    static JsonNode usage(Usage usage) {
        return Json.object(
                "prompt_tokens",
                usage.input(),
                "completion_tokens",
                usage.output(),
                "total_tokens",
                usage.total(),
                "prompt_tokens_details",
                Map.of("cached_tokens", 0, "audio_tokens", 0),
                "completion_tokens_details",
                Map.of("reasoning_tokens", 0, "audio_tokens", 0));
    }

    String finish() {
        return switch (turn.finish()) {
            case LENGTH -> "length";
            case TOOL_CALLS -> "tool_calls";
            case CONTENT_FILTER -> "content_filter";
            case STOP, REFUSAL, CONTEXT_WINDOW -> "stop";
        };
    }

    private ObjectNode message() {
        ObjectNode message = Json.object(
                "role", "assistant", "content", content(), "refusal", turn.isRefusal() ? turn.text() : null);
        if (!turn.calls().isEmpty()) {
            message.set(
                    "tool_calls",
                    Json.array(turn.calls().stream().map(ChatAnswer::call).toList()));
        }
        return message;
    }

    private @Nullable String content() {
        boolean nothing =
                turn.isRefusal() || (turn.text().isEmpty() && !turn.calls().isEmpty());
        return nothing ? null : turn.text();
    }

    private static JsonNode call(ToolCall call) {
        return Json.object(
                "id", call.id(),
                "type", "function",
                "function", Map.of("name", call.name(), "arguments", call.arguments()));
    }
}
