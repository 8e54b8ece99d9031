package dev.touchstone.assertions.response;

/**
 * Tokens one call used, as the provider counted them.
 *
 * @param input tokens read, at least 0
 * @param output tokens written, at least 0
 */
public record TokenUsage(long input, long output) {

    /** @throws IllegalArgumentException if a count is negative */
    public TokenUsage {
        if (input < 0 || output < 0) {
            throw new IllegalArgumentException("token counts must be at least 0: " + input + ", " + output);
        }
    }

    /** Tokens read and written. */
    public long total() {
        return input + output;
    }
}
