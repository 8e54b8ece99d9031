package dev.touchstone.junit.approval;

import dev.touchstone.junit.version.Excerpt;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Why something is proposed. */
public enum Cause {
    /** Nothing is approved yet. */
    NEW,
    /** The same prompt and model answer differently. */
    CHANGED,
    /** The prompt is another. */
    PROMPT_CHANGED,
    /** The model is another. */
    MODEL_CHANGED;

    /** As files and messages say it: {@code prompt changed}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Cause read(String written, int line) {
        return Arrays.stream(values())
                .filter(cause -> cause.written().equals(written))
                .findFirst()
                .orElseThrow(() ->
                        new BadLine(line, "the cause '" + Excerpt.of(written) + "' is unknown; known are " + known()));
    }

    private static String known() {
        return Arrays.stream(values()).map(Cause::written).collect(Collectors.joining(", "));
    }
}
