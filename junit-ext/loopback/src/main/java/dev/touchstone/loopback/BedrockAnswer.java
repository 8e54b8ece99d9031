package dev.touchstone.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An answer of Bedrock Converse, whole or as events. */
final class BedrockAnswer {

    private final Turn turn;
    private final List<Frame> events = new ArrayList<>();
    private int block;

    BedrockAnswer(Turn turn) {
        this.turn = turn;
    }

    ObjectNode whole() {
        List<JsonNode> content = new ArrayList<>();
        if (!turn.text().isEmpty()) {
            content.add(Json.object("text", turn.text()));
        }
        turn.calls()
                .forEach(call -> content.add(Json.object(
                        "toolUse",
                        Map.of("toolUseId", call.id(), "name", call.name(), "input", call.argumentsNode()))));
        ObjectNode answer = metadata();
        answer.set("output", Json.object("message", Map.of("role", "assistant", "content", content)));
        return answer.put("stopReason", stopReason());
    }

    List<Frame> events() {
        add("messageStart", Json.object("role", "assistant"));
        if (!turn.text().isEmpty()) {
            turn.textPieces().forEach(piece -> delta(Json.object("text", piece)));
            stop();
        }
        turn.calls().forEach(this::call);
        add("messageStop", Json.object("stopReason", stopReason()));
        add("metadata", metadata());
        return events;
    }

    private void call(ToolCall call) {
        JsonNode start = Json.object("toolUse", Map.of("toolUseId", call.id(), "name", call.name()));
        add("contentBlockStart", Json.object("contentBlockIndex", block, "start", start));
        turn.pieces(call.arguments()).forEach(piece -> delta(Json.object("toolUse", Map.of("input", piece))));
        stop();
    }

    private void delta(JsonNode delta) {
        add("contentBlockDelta", Json.object("contentBlockIndex", block, "delta", delta));
        events.add(events.remove(events.size() - 1).asPiece());
    }

    private void stop() {
        add("contentBlockStop", Json.object("contentBlockIndex", block++));
    }

    /** Bedrock pads every event by a field nobody documents. */
    private void add(String type, ObjectNode event) {
        events.add(EventStream.event(type, Json.bytes(event.put("p", "abcdefghij"))));
    }

    private ObjectNode metadata() {
        ObjectNode metadata = Json.object("metrics", Map.of("latencyMs", 1));
        turn.usage()
                .ifPresent(usage -> metadata.set(
                        "usage",
                        Json.object(
                                "inputTokens", usage.input(),
                                "outputTokens", usage.output(),
                                "totalTokens", usage.total())));
        return metadata;
    }

    private String stopReason() {
        return switch (turn.finish()) {
            case STOP, REFUSAL -> "end_turn";
            case LENGTH -> "max_tokens";
            case TOOL_CALLS -> "tool_use";
            case CONTENT_FILTER -> "content_filtered";
            case CONTEXT_WINDOW -> "model_context_window_exceeded";
        };
    }
}
