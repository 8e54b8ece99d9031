package dev.touchstone.junit.model.openai;

import dev.touchstone.junit.model.wire.Pin;
import java.util.regex.Pattern;

/** OpenAI's rule: a dated snapshot stays, a name without a date moves on (platform.openai.com, "Models", 2026). */
final class OpenAiPins {

    private static final String MONTH_DAY = "(0[1-9]|1[0-2])-?(0[1-9]|[12]\\d|3[01])";

    // The older ids have a month and a day only: gpt-4-0613, gpt-4-1106-preview.
    private static final Pattern DATED = Pattern.compile(".+-(\\d{4}-)?" + MONTH_DAY + "(-preview)?");

    private OpenAiPins() {}

    static Pin of(String model) {
        if (model.startsWith("ft:")) {
            return Pin.UNKNOWN; // a fine-tuned model; nobody says what becomes of it when its base model moves
        }
        return DATED.matcher(model).matches() ? Pin.PINNED : Pin.FLOATING;
    }
}
