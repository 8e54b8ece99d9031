package dev.touchstone.assertions.grading;

import dev.touchstone.assertions.response.FinishReason;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.response.ToolCall;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** What of an answer may drift: a number, or a kind. */
public enum Trait {
    /** How many words the answer has. */
    WORDS,
    /** How many tokens the provider says it produced. */
    OUTPUT_TOKENS,
    /** What the body scored it with. */
    SCORE,
    /** Whether the body passed it: {@code passed} or {@code failed}. */
    GRADE,
    /** Why the model stopped. */
    FINISH_REASON,
    /** Which tools it asked for, in order. */
    TOOL_CALLS;

    /** Whether it is a kind; else it is a number. */
    public boolean isKind() {
        return this == GRADE || this == FINISH_REASON || this == TOOL_CALLS;
    }

    /** The number; empty where the sample does not hold it, or it is a kind. */
    public OptionalDouble number(Sample sample) {
        return switch (this) {
            case SCORE -> sample.score();
            case WORDS ->
                sample.response().stream().mapToDouble(Response::words).findFirst();
            case OUTPUT_TOKENS ->
                sample.response().flatMap(Response::usage).stream()
                        .mapToDouble(usage -> usage.output())
                        .findFirst();
            case GRADE, FINISH_REASON, TOOL_CALLS -> OptionalDouble.empty();
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
            case WORDS, OUTPUT_TOKENS, SCORE -> Optional.empty();
        };
    }

    private static String tools(Response response) {
        return response.toolCalls().stream().map(ToolCall::name).collect(Collectors.joining(", "));
    }
}
