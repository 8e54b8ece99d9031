package dev.touchstone.junit.model.springai;

import dev.touchstone.assertions.response.FinishReason;
import java.util.Locale;

/** Spring AI hands on each provider's own word for why a model stopped, in small or capital letters. */
final class FinishWords {

    private FinishWords() {}

    static FinishReason of(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "stop", "end_turn", "stop_sequence", "eos", "complete" -> FinishReason.STOP;
            case "length", "max_tokens" -> FinishReason.LENGTH;
            case "tool_calls", "tool_call", "tool_use", "function_call" -> FinishReason.TOOL_CALLS;
            case "refusal" -> FinishReason.REFUSAL;
            case "content_filter",
                    "content_filtered",
                    "guardrail_intervened",
                    "safety",
                    "recitation",
                    "blocklist",
                    "prohibited_content",
                    "spii" -> FinishReason.CONTENT_FILTER;
            case "model_context_window_exceeded", "model_length" -> FinishReason.CONTEXT_WINDOW;
            default -> FinishReason.UNKNOWN;
        };
    }
}
