package dev.touchstone.assertions.grading;

import dev.touchstone.assertions.response.FinishReason;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.response.Served;
import dev.touchstone.assertions.response.TokenUsage;
import dev.touchstone.assertions.response.ToolCall;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** What of an answer may drift: a number, or a kind. */
public enum Trait {
    /** How many words the answer has. */
    WORDS,
    /** How many tokens the provider says it read; of the same prompts other counts mean another tokenizer, or another hidden prompt. */
    INPUT_TOKENS,
    /** How many tokens the provider says it produced. */
    OUTPUT_TOKENS,
    /** What the body scored it with. */
    SCORE,
    /** Whether the body passed it: {@code passed} or {@code failed}. */
    GRADE,
    /** Why the model stopped. */
    FINISH_REASON,
    /** Which tools it asked for, in order. */
    TOOL_CALLS,
    /** Which model the provider says has answered. */
    SERVED_MODEL,
    /** The fingerprint of the configuration that the provider says has answered. */
    FINGERPRINT,
    /** What it means: the embedding the body gave. */
    MEANING;

    /** Whether it is a kind; else it is a number, or a meaning. */
    public boolean isKind() {
        return switch (this) {
            case GRADE, FINISH_REASON, TOOL_CALLS, SERVED_MODEL, FINGERPRINT -> true;
            case WORDS, INPUT_TOKENS, OUTPUT_TOKENS, SCORE, MEANING -> false;
        };
    }

    /** Whether it tells of who serves a version: two versions differ in it for good reason, one and the same on two days does not. */
    public boolean isOfProvider() {
        return this == INPUT_TOKENS || this == SERVED_MODEL || this == FINGERPRINT;
    }

    /** The number; empty where the sample does not hold it, or it is a kind. */
    public OptionalDouble number(Sample sample) {
        return switch (this) {
            case SCORE -> sample.score();
            case WORDS ->
                sample.response().stream().mapToDouble(Response::words).findFirst();
            case INPUT_TOKENS -> tokens(sample, TokenUsage::input);
            case OUTPUT_TOKENS -> tokens(sample, TokenUsage::output);
            case GRADE, FINISH_REASON, TOOL_CALLS, SERVED_MODEL, FINGERPRINT, MEANING -> OptionalDouble.empty();
        };
    }

    /** The kind; empty where the sample does not hold it, or it is a number. */
    public Optional<String> kind(Sample sample) {
        return switch (this) {
            case GRADE -> Optional.of(sample.isPassed() ? "passed" : "failed");
            case FINISH_REASON ->
                sample.response()
                        .map(Response::finishReason)
                        .filter(reason -> reason != FinishReason.UNKNOWN)
                        .map(reason -> reason.name().toLowerCase(Locale.ROOT));
            case TOOL_CALLS -> sample.response().map(Trait::tools);
            case SERVED_MODEL -> sample.response().flatMap(Response::servedModel);
            case FINGERPRINT -> sample.response().map(Response::served).flatMap(Served::fingerprint);
            case WORDS, INPUT_TOKENS, OUTPUT_TOKENS, SCORE, MEANING -> Optional.empty();
        };
    }

    private static OptionalDouble tokens(Sample sample, ToDoubleFunction<TokenUsage> count) {
        return sample.response().flatMap(Response::usage).stream()
                .mapToDouble(count)
                .findFirst();
    }

    private static String tools(Response response) {
        return response.toolCalls().stream().map(ToolCall::name).collect(Collectors.joining(", "));
    }
}
