package dev.touchstone.junit.model.langchain4j;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.touchstone.assertions.response.FinishReason;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.response.Served;
import dev.touchstone.assertions.response.TokenUsage;
import dev.touchstone.assertions.response.ToolCall;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a LangChain4j client answered. */
final class LangChain4jAnswer {

    private LangChain4jAnswer() {}

    static Response of(ChatResponse response) {
        return new Response(
                Objects.requireNonNullElse(response.aiMessage().text(), ""),
                finishReason(response.finishReason()),
                usage(response.tokenUsage()),
                calls(response.aiMessage().toolExecutionRequests()),
                Optional.empty(),
                served(response.modelName()));
    }

    private static FinishReason finishReason(dev.langchain4j.model.output.@Nullable FinishReason reason) {
        if (reason == null) {
            return FinishReason.UNKNOWN;
        }
        return switch (reason) {
            case STOP -> FinishReason.STOP;
            case LENGTH -> FinishReason.LENGTH;
            case TOOL_EXECUTION -> FinishReason.TOOL_CALLS;
            case CONTENT_FILTER -> FinishReason.CONTENT_FILTER;
            case OTHER -> FinishReason.UNKNOWN;
        };
    }

    private static Optional<TokenUsage> usage(dev.langchain4j.model.output.@Nullable TokenUsage usage) {
        @Nullable Integer input = usage == null ? null : usage.inputTokenCount();
        @Nullable Integer output = usage == null ? null : usage.outputTokenCount();
        return input == null || output == null ? Optional.empty() : Optional.of(new TokenUsage(input, output));
    }

    private static List<ToolCall> calls(List<ToolExecutionRequest> requests) {
        return requests.stream()
                .map(request -> new ToolCall(
                        Objects.requireNonNullElse(request.id(), ""),
                        request.name(),
                        Objects.requireNonNullElse(request.arguments(), "{}")))
                .toList();
    }

    private static Served served(@Nullable String model) {
        return model == null || model.isEmpty() ? Served.UNKNOWN : Served.UNKNOWN.by(model);
    }
}
