package dev.touchstone.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A streamed answer of Anthropic Messages. */
final class AnthropicStream {

    private final Turn turn;
    private final AnthropicAnswer answer;
    private final List<Frame> frames = new ArrayList<>();
    private int block;

    AnthropicStream(Turn turn) {
        this.turn = turn;
        this.answer = new AnthropicAnswer(turn);
    }

    List<Frame> frames() {
        add("message_start", Json.object("message", answer.begun()));
        add("ping", Json.object());
        if (!turn.text().isEmpty()) {
            text();
        }
        turn.calls().forEach(this::call);
        add("message_delta", end());
        add("message_stop", Json.object());
        return frames;
    }

    private void text() {
        start(Json.object("type", "text", "text", "", "citations", null));
        turn.textPieces().forEach(piece -> delta(Map.of("type", "text_delta", "text", piece)));
        stop();
    }

    private void call(ToolCall call) {
        start(AnthropicAnswer.call(call, Json.object()));
        turn.pieces(call.arguments())
                .forEach(piece -> delta(Map.of("type", "input_json_delta", "partial_json", piece)));
        stop();
    }

    private void start(JsonNode content) {
        add("content_block_start", Json.object("index", block, "content_block", content));
    }

    private void delta(Map<String, String> delta) {
        add("content_block_delta", Json.object("index", block, "delta", delta));
        frames.add(frames.remove(frames.size() - 1).asPiece());
    }

    private void stop() {
        add("content_block_stop", Json.object("index", block++));
    }

    private ObjectNode end() {
        ObjectNode delta = Json.object("stop_reason", answer.stopReason(), "stop_sequence", null);
        if (turn.isRefusal()) {
            delta.set("stop_details", AnthropicAnswer.stopDetails());
        }
        ObjectNode end = Json.object("delta", delta);
        turn.usage().ifPresent(usage -> end.set("usage", Json.object("output_tokens", usage.output())));
        return end;
    }

    private void add(String type, ObjectNode event) {
        frames.add(Frame.event(type, event.put("type", type)));
    }
}
