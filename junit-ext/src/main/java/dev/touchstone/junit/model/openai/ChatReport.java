package dev.touchstone.junit.model.openai;

import dev.touchstone.assertions.response.FinishReason;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.response.Served;
import dev.touchstone.assertions.response.TokenUsage;
import dev.touchstone.assertions.response.ToolCall;
import dev.touchstone.junit.model.wire.JsonBody;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What is reported around an answer, whole or in pieces; of what comes twice, the last counts. */
final class ChatReport {

    private Served served = Served.UNKNOWN;
    private Optional<TokenUsage> usage = Optional.empty();
    private String finish = "";

    ChatReport take(JsonBody body) {
        body.word("model").ifPresent(model -> served = served.by(model));
        body.word("system_fingerprint").ifPresent(print -> served = served.withFingerprint(print));
        body.word("service_tier").ifPresent(tier -> served = served.on(tier));
        usage = usage(body.at("usage")).or(() -> usage);
        return this;
    }

    ChatReport finishedBy(Optional<String> word) {
        finish = word.orElse(finish);
        return this;
    }

    Response response(String text, String refusal, List<ToolCall> calls) {
        boolean refused = !refusal.isEmpty();
        return new Response(
                refused ? refusal : text,
                refused ? FinishReason.REFUSAL : reason(finish),
                usage,
                calls,
                Optional.empty(),
                served);
    }

    private static FinishReason reason(String word) {
        return switch (word) {
            case "stop" -> FinishReason.STOP;
            case "length", "max_tokens" -> FinishReason.LENGTH;
            case "tool_calls", "function_call" -> FinishReason.TOOL_CALLS;
            case "content_filter" -> FinishReason.CONTENT_FILTER;
            case "refusal" -> FinishReason.REFUSAL;
            case "model_length" -> FinishReason.CONTEXT_WINDOW;
            default -> FinishReason.UNKNOWN;
        };
    }

    private static Optional<TokenUsage> usage(JsonBody counted) {
        OptionalLong read = counted.count("prompt_tokens");
        OptionalLong written = counted.count("completion_tokens");
        return read.isPresent() && written.isPresent()
                ? Optional.of(new TokenUsage(read.getAsLong(), written.getAsLong()))
                : Optional.empty();
    }
}
