package dev.touchstone.junit.model.gemini;

import dev.touchstone.assertions.response.FinishReason;

/** Gemini's words for why it stopped. */
final class GeminiFinish {

    private GeminiFinish() {}

    static FinishReason of(String word) {
        return switch (word) {
            case "STOP" -> FinishReason.STOP;
            case "MAX_TOKENS" -> FinishReason.LENGTH;
            case "SAFETY",
                    "RECITATION",
                    "BLOCKLIST",
                    "PROHIBITED_CONTENT",
                    "SPII",
                    "IMAGE_SAFETY",
                    "IMAGE_PROHIBITED_CONTENT",
                    "IMAGE_RECITATION" -> FinishReason.CONTENT_FILTER;
            default -> FinishReason.UNKNOWN;
        };
    }
}
