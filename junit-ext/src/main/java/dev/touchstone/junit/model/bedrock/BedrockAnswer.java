package dev.touchstone.junit.model.bedrock;

import dev.touchstone.assertions.response.FinishReason;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.response.Served;
import dev.touchstone.assertions.response.TokenUsage;
import dev.touchstone.assertions.response.ToolCall;
import dev.touchstone.junit.model.wire.JsonBody;
import dev.touchstone.junit.model.wire.MalformedAnswer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** An answer of Converse. Which model gave it, Bedrock does not say. */
final class BedrockAnswer {

    private BedrockAnswer() {}

    static Response of(JsonBody body) {
        JsonBody message = body.at("output").at("message");
        if (!message.hasList("content")) {
            throw new MalformedAnswer("has no output.message.content");
        }
        List<JsonBody> blocks = message.list("content");
        return new Response(
                blocks.stream().flatMap(block -> block.text("text").stream()).collect(Collectors.joining()),
                body.word("stopReason").map(BedrockAnswer::finish).orElse(FinishReason.UNKNOWN),
                usage(body.at("usage")),
                blocks.stream()
                        .map(block -> block.at("toolUse"))
                        .filter(JsonBody::isObject)
                        .map(BedrockAnswer::call)
                        .toList(),
                Optional.empty(),
                served(body));
    }

    static FinishReason finish(String word) {
        return switch (word) {
            case "end_turn", "stop_sequence" -> FinishReason.STOP;
            case "max_tokens" -> FinishReason.LENGTH;
            case "tool_use" -> FinishReason.TOOL_CALLS;
            case "refusal" -> FinishReason.REFUSAL;
            case "guardrail_intervened", "content_filtered" -> FinishReason.CONTENT_FILTER;
            case "model_context_window_exceeded" -> FinishReason.CONTEXT_WINDOW;
            default -> FinishReason.UNKNOWN;
        };
    }

    /** What came out of the cache, or went into it, was read too. */
    static Optional<TokenUsage> usage(JsonBody usage) {
        OptionalLong read = usage.count("inputTokens");
        OptionalLong written = usage.count("outputTokens");
        if (read.isEmpty() || written.isEmpty()) {
            return Optional.empty();
        }
        long cached = usage.count("cacheReadInputTokens").orElse(0)
                + usage.count("cacheWriteInputTokens").orElse(0);
        return Optional.of(new TokenUsage(read.getAsLong() + cached, written.getAsLong()));
    }

    static Served served(JsonBody body) {
        return body.at("serviceTier").word("type").map(Served.UNKNOWN::on).orElse(Served.UNKNOWN);
    }

    static String name(JsonBody toolUse) {
        return toolUse.word("name").orElseThrow(() -> new MalformedAnswer("has a toolUse without a name"));
    }

    private static ToolCall call(JsonBody toolUse) {
        JsonBody input = toolUse.at("input");
        return new ToolCall(
                toolUse.text("toolUseId").orElse(""), name(toolUse), input.isPresent() ? input.json() : "{}");
    }
}
