package dev.touchstone.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A streamed answer of OpenAI Chat Completions. */
final class ChatStream {

    private final Turn turn;
    private final ChatAnswer answer;
    private final List<Frame> frames = new ArrayList<>();

    ChatStream(Turn turn) {
        this.turn = turn;
        this.answer = new ChatAnswer(turn);
    }

    List<Frame> frames() {
        frames.add(delta(Json.object("role", "assistant", "content", "", "refusal", null)));
        for (String piece : turn.textPieces()) {
            frames.add(delta(Json.object(turn.isRefusal() ? "refusal" : "content", piece))
                    .asPiece());
        }
        for (int i = 0; i < turn.calls().size(); i++) {
            call(i, turn.calls().get(i));
        }
        frames.add(chunk(choice(Json.object(), answer.finish())));
        usage();
        frames.add(Frame.of("data: [DONE]\n\n"));
        return frames;
    }

    private void call(int index, ToolCall call) {
        frames.add(delta(calls(Json.object(
                        "index",
                        index,
                        "id",
                        call.id(),
                        "type",
                        "function",
                        "function",
                        Map.of("name", call.name(), "arguments", ""))))
                .asPiece());
        for (String piece : turn.pieces(call.arguments())) {
            frames.add(delta(calls(Json.object("index", index, "function", Map.of("arguments", piece))))
                    .asPiece());
        }
    }

    private void usage() {
        if (turn.asked().body().path("stream_options").path("include_usage").booleanValue()) {
            turn.usage().ifPresent(usage -> {
                ObjectNode last = answer.envelope("chat.completion.chunk");
                last.set("choices", Json.array(List.of()));
                last.set("usage", ChatAnswer.usage(usage));
                frames.add(Frame.data(last));
            });
        }
    }

    private static ObjectNode calls(JsonNode call) {
        return Json.object("tool_calls", List.of(call));
    }

    private Frame delta(JsonNode delta) {
        return chunk(choice(delta, null));
    }

    private static JsonNode choice(JsonNode delta, @Nullable String finish) {
        return Json.object("index", 0, "delta", delta, "finish_reason", finish, "logprobs", null);
    }

    private Frame chunk(JsonNode choice) {
        ObjectNode chunk = answer.envelope("chat.completion.chunk");
        chunk.set("choices", Json.array(List.of(choice)));
        return Frame.data(chunk);
    }
}
