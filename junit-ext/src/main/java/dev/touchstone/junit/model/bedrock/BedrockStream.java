package dev.touchstone.junit.model.bedrock;

import dev.touchstone.assertions.response.FinishReason;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.response.Served;
import dev.touchstone.assertions.response.TokenUsage;
import dev.touchstone.assertions.response.ToolCall;
import dev.touchstone.junit.model.wire.JsonBody;
import dev.touchstone.junit.model.wire.MalformedAnswer;
import dev.touchstone.junit.model.wire.Piece;
import dev.touchstone.junit.model.wire.StreamedAnswer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An answer in events: blocks one after another, then why the model stopped, then the metadata with the usage. */
final class BedrockStream implements StreamedAnswer {

    private final StringBuilder text = new StringBuilder();
    private final Map<Long, PartialCall> calls = new TreeMap<>();
    private Optional<FinishReason> finish = Optional.empty();
    private Optional<TokenUsage> usage = Optional.empty();
    private Served served = Served.UNKNOWN;
    private boolean closed;

    @Override
    public boolean take(Piece piece) {
        JsonBody event = JsonBody.object(piece.data());
        switch (piece.event()) {
            case "contentBlockStart" -> {
                return started(event);
            }
            case "contentBlockDelta" -> {
                return continued(event);
            }
            case "messageStop" ->
                finish = Optional.of(
                        event.word("stopReason").map(BedrockAnswer::finish).orElse(FinishReason.UNKNOWN));
            case "metadata" -> close(event);
            default -> {} // messageStart, contentBlockStop, and whatever comes to be
        }
        return false;
    }

    private boolean started(JsonBody event) {
        JsonBody toolUse = event.at("start").at("toolUse");
        if (toolUse.isObject()) {
            calls.put(index(event), new PartialCall(toolUse.text("toolUseId").orElse(""), BedrockAnswer.name(toolUse)));
        }
        return toolUse.isObject();
    }

    private boolean continued(JsonBody event) {
        Optional<String> words = event.at("delta").text("text");
        words.ifPresent(text::append);
        event.at("delta").at("toolUse").text("input").ifPresent(input -> call(event)
                .input
                .append(input));
        return words.isPresent() && !words.get().isEmpty();
    }

    private PartialCall call(JsonBody event) {
        return Optional.ofNullable(calls.get(index(event)))
                .orElseThrow(() -> new MalformedAnswer("goes on with a toolUse that has not begun"));
    }

    private static long index(JsonBody event) {
        return event.count("contentBlockIndex").orElse(0);
    }

    private void close(JsonBody metadata) {
        usage = BedrockAnswer.usage(metadata.at("usage"));
        served = BedrockAnswer.served(metadata);
        closed = true;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public boolean isComplete() {
        return finish.isPresent() && closed;
    }

    @Override
    public Response response() {
        return new Response(
                text.toString(),
                finish.orElse(FinishReason.UNKNOWN),
                usage,
                whole(calls.values()),
                Optional.empty(),
                served);
    }

    private static List<ToolCall> whole(Collection<PartialCall> calls) {
        return calls.stream().map(PartialCall::whole).toList();
    }

    /** Its input comes in fragments of JSON. */
    private static final class PartialCall {

        final StringBuilder input = new StringBuilder();
        private final String id;
        private final String name;

        PartialCall(String id, String name) {
            this.id = id;
            this.name = name;
        }

        ToolCall whole() {
            return new ToolCall(id, name, input.isEmpty() ? "{}" : input.toString());
        }
    }
}
