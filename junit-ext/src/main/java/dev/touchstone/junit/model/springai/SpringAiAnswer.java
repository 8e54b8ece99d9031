package dev.touchstone.junit.model.springai;

import dev.touchstone.assertions.response.FinishReason;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.response.Served;
import dev.touchstone.assertions.response.TokenUsage;
import dev.touchstone.assertions.response.ToolCall;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.metadata.ChatResponseMetadata;
import org.springframework.ai.chat.metadata.Usage;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;

/**
 * What a Spring AI client answered. One answer may be spread over several generations: a model's thinking, its text and its tool calls
 * each in one of their own.
 */
final class SpringAiAnswer {

    private final ChatResponse response;
    private final List<AssistantMessage> parts;

    private SpringAiAnswer(ChatResponse response) {
        this.response = response;
        this.parts = response.getResults().stream()
                .map(Generation::getOutput)
                .filter(part -> isFirstChoice(part) && !isThinking(part))
                .toList();
    }

    static Response of(ChatResponse response) {
        return new SpringAiAnswer(response).response();
    }

    private Response response() {
        Optional<String> refusal = refusal();
        return new Response(
                refusal.filter(words -> text().isEmpty()).orElseGet(this::text),
                refusal.isPresent() ? FinishReason.REFUSAL : finishReason(),
                usage(),
                toolCalls(),
                Optional.empty(),
                served());
    }

    private static boolean isFirstChoice(AssistantMessage part) {
        return !(part.getMetadata().get("index") instanceof Number index) || index.intValue() == 0;
    }

    private static boolean isThinking(AssistantMessage part) {
        return part.getMetadata().containsKey("signature")
                && part.getToolCalls().isEmpty();
    }

    private String text() {
        return parts.stream()
                .map(AssistantMessage::getText)
                .filter(Objects::nonNull)
                .collect(Collectors.joining());
    }

    private Optional<String> refusal() {
        return parts.stream()
                .map(part -> part.getMetadata().get("refusal"))
                .filter(words -> words instanceof String text && !text.isEmpty())
                .map(String.class::cast)
                .findFirst();
    }

    private FinishReason finishReason() {
        return response.getResults().stream()
                .map(generation -> generation.getMetadata().getFinishReason())
                .filter(word -> word != null && !word.isEmpty())
                .findFirst()
                .map(FinishWords::of)
                .orElse(FinishReason.UNKNOWN);
    }

    private List<ToolCall> toolCalls() {
        return parts.stream()
                .flatMap(part -> part.getToolCalls().stream())
                .map(call -> new ToolCall(Objects.requireNonNullElse(call.id(), ""), call.name(), call.arguments()))
                .toList();
    }

    /** Spring AI says 0 where nothing was reported; no call reads and writes nothing. */
    private Optional<TokenUsage> usage() {
        @Nullable Usage usage = metadata().getUsage();
        @Nullable Integer input = usage == null ? null : usage.getPromptTokens();
        @Nullable Integer output = usage == null ? null : usage.getCompletionTokens();
        return input == null || output == null || (input == 0 && output == 0)
                ? Optional.empty()
                : Optional.of(new TokenUsage(input, output));
    }

    private Served served() {
        @Nullable String model = metadata().getModel();
        return model == null || model.isEmpty() ? Served.UNKNOWN : Served.UNKNOWN.by(model);
    }

    private ChatResponseMetadata metadata() {
        return response.getMetadata();
    }
}
