package dev.touchstone.junit.model.openai;

import dev.touchstone.assertions.response.ToolCall;
import dev.touchstone.junit.model.wire.JsonBody;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Tool calls put together from their pieces. */
final class ToolCallPieces {

    private final NavigableMap<Long, Begun> calls = new TreeMap<>();

    boolean take(List<JsonBody> pieces) {
        pieces.forEach(piece ->
                calls.computeIfAbsent(index(piece), first -> new Begun()).take(piece));
        return !pieces.isEmpty();
    }

    List<ToolCall> whole() {
        return calls.values().stream().map(Begun::call).toList();
    }

    // Some gateways leave the index out: an id then begins another call.
    private long index(JsonBody piece) {
        long last = calls.isEmpty() ? -1 : calls.lastKey();
        return piece.count("index").orElse(piece.word("id").isPresent() ? last + 1 : Math.max(0, last));
    }

    private static final class Begun {

        private String id = "";
        private String name = "";
        private final StringBuilder arguments = new StringBuilder();

        void take(JsonBody piece) {
            JsonBody function = piece.at("function");
            id = piece.word("id").orElse(id);
            name = function.word("name").orElse(name);
            arguments.append(ChatAnswer.arguments(function));
        }

        ToolCall call() {
            return new ToolCall(id, name, arguments.toString());
        }
    }
}
