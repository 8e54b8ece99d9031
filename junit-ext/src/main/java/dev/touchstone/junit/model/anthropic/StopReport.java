package dev.touchstone.junit.model.anthropic;

import dev.touchstone.assertions.response.FinishReason;
import dev.touchstone.junit.model.wire.JsonBody;

/**
 * How an answer ended.
 *
 * @param reason why
 * @param explanation of a refusal, {@code ""} if there is none
 */
record StopReport(FinishReason reason, String explanation) {

    static final StopReport UNKNOWN = new StopReport(FinishReason.UNKNOWN, "");

    /** @param holder of {@code stop_reason} */
    static StopReport of(JsonBody holder) {
        return new StopReport(
                reason(holder.text("stop_reason").orElse("")),
                holder.at("stop_details").text("explanation").orElse(""));
    }

    /** A model that refuses often writes nothing: then the answer is why. */
    String text(String written) {
        return reason == FinishReason.REFUSAL && written.isBlank() ? explanation : written;
    }

    private static FinishReason reason(String word) {
        return switch (word) {
            case "end_turn", "stop_sequence" -> FinishReason.STOP;
            case "max_tokens", "pause_turn" ->
                FinishReason.LENGTH; // a paused turn is cut off by the steps it was allowed
            case "tool_use" -> FinishReason.TOOL_CALLS;
            case "refusal" -> FinishReason.REFUSAL;
            case "model_context_window_exceeded" -> FinishReason.CONTEXT_WINDOW;
            default -> FinishReason.UNKNOWN;
        };
    }
}
