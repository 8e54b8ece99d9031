package dev.touchstone.junit.model.ollama;

import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.assertions.response.FinishReason;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.response.Served;
import dev.touchstone.assertions.response.TokenUsage;
import dev.touchstone.assertions.response.ToolCall;
import dev.touchstone.junit.model.wire.JsonBody;
import dev.touchstone.junit.model.wire.MalformedAnswer;
import dev.touchstone.junit.model.wire.ProviderError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** An answer of Ollama, whole or gathered from lines: a line has the shape of an answer, and only the last is done. */
final class OllamaAnswer {

    private static final int SHOWN = 300;

    private final StringBuilder text = new StringBuilder();
    private final List<ToolCall> calls = new ArrayList<>();
    private FinishReason finish = FinishReason.UNKNOWN;
    private Optional<TokenUsage> usage = Optional.empty();
    private Served served = Served.UNKNOWN;
    private boolean done;

    /** Takes a line; true if it brought text or a call. */
    boolean take(JsonBody line) {
        refuse(line.at("error"));
        JsonBody message = line.at("message");
        if (!message.isObject()) {
            throw new MalformedAnswer("has no message");
        }
        line.word("model").ifPresent(model -> served = served.by(model));
        if (line.at("done").json().equals("true")) {
            done = true;
            finish = line.word("done_reason").map(OllamaAnswer::finish).orElse(FinishReason.UNKNOWN);
            usage = usage(line);
        }
        boolean said = said(message);
        return called(message.list("tool_calls")) || said;
    }

    boolean isComplete() {
        return done;
    }

    Response response() {
        return new Response(text.toString(), finishReason(), usage, calls, Optional.empty(), served);
    }

    private boolean said(JsonBody message) {
        String words = message.text("content").orElse("");
        text.append(words);
        return !words.isEmpty();
    }

    private boolean called(List<JsonBody> asked) {
        for (JsonBody call : asked) {
            JsonBody function = call.at("function");
            String name =
                    function.word("name").orElseThrow(() -> new MalformedAnswer("has a tool call without a name"));
            JsonBody arguments = function.at("arguments");
            calls.add(new ToolCall(
                    call.word("id").orElse("call_" + calls.size()),
                    name,
                    arguments.isPresent() ? arguments.json() : "{}"));
        }
        return !asked.isEmpty();
    }

    /** Ollama says stop even where it waits for tools. */
    int length() {
        return text.length();
    }

    private FinishReason finishReason() {
        return finish == FinishReason.STOP && !calls.isEmpty() ? FinishReason.TOOL_CALLS : finish;
    }

    private static FinishReason finish(String word) {
        return switch (word) {
            case "stop" -> FinishReason.STOP;
            case "length" -> FinishReason.LENGTH;
            default -> FinishReason.UNKNOWN;
        };
    }

    /** A prompt held in the cache is left out of the counts by some versions. */
    private static Optional<TokenUsage> usage(JsonBody line) {
        OptionalLong read = line.count("prompt_eval_count");
        OptionalLong written = line.count("eval_count");
        return read.isPresent() && written.isPresent()
                ? Optional.of(new TokenUsage(read.getAsLong(), written.getAsLong()))
                : Optional.empty();
    }

    /** Once the status line is gone, a line is the only place Ollama has left for an error. */
    private static void refuse(JsonBody error) {
        if (error.isPresent()) {
            throw new ProviderError(Untrusted.line(error.text().orElseGet(error::json), SHOWN), true);
        }
    }
}
