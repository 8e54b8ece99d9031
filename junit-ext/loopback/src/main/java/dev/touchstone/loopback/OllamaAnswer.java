package dev.touchstone.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An answer of Ollama, whole or one JSON document per line. */
final class OllamaAnswer {

    private static final long NANOSECONDS = 1_000_000;

    private final Turn turn;

    OllamaAnswer(Turn turn) {
        this.turn = turn;
    }

    ObjectNode whole() {
        return ended(turn.text(), turn.calls());
    }

    List<Frame> lines() {
        List<Frame> lines = new ArrayList<>();
        for (String piece : turn.textPieces()) {
            lines.add(line(answer(piece, List.of()).put("done", false)).asPiece());
        }
        for (ToolCall call : turn.calls()) {
            lines.add(line(answer("", List.of(call)).put("done", false)).asPiece());
        }
        lines.add(line(ended("", List.of())));
        return lines;
    }

    private ObjectNode ended(String text, List<ToolCall> calls) {
        ObjectNode end = answer(text, calls)
                .put("done", true)
                .put("done_reason", turn.finish() == Finish.LENGTH ? "length" : "stop")
                .put("total_duration", 3 * NANOSECONDS)
                .put("load_duration", NANOSECONDS);
        turn.usage().ifPresent(usage -> end.put("prompt_eval_count", usage.input())
                .put("prompt_eval_duration", NANOSECONDS)
                .put("eval_count", usage.output())
                .put("eval_duration", NANOSECONDS));
        return end;
    }

    private ObjectNode answer(String text, List<ToolCall> calls) {
        ObjectNode message = Json.object("role", "assistant", "content", text);
        if (!calls.isEmpty()) {
            message.set(
                    "tool_calls",
                    Json.array(calls.stream().map(OllamaAnswer::call).toList()));
        }
        return Json.object("model", turn.model(), "created_at", Instant.now().toString(), "message", message);
    }

    private static JsonNode call(ToolCall call) {
        return Json.object("function", Map.of("name", call.name(), "arguments", call.argumentsNode()));
    }

    private static Frame line(JsonNode line) {
        return Frame.of(line + "\n");
    }
}
