package dev.touchstone.junit.model.anthropic;

import dev.touchstone.junit.model.wire.Pin;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Anthropic's rule: a dated id stays; without a date, ids from 4.6 on stay, and older ones are aliases that move on (docs.claude.com,
 * "Models overview", 2026).
 */
final class AnthropicPins {

    private static final Pattern DATED = Pattern.compile("claude-.+[-@]20\\d{6}");
    private static final Pattern ALIAS = Pattern.compile("claude-(.+-latest|3-[a-z0-9-]+)");
    private static final Pattern DATELESS = Pattern.compile("claude-[a-z]+-(\\d{1,3})(?:-(\\d{1,3}))?");

    private AnthropicPins() {}

    static Pin of(String model) {
        if (DATED.matcher(model).matches()) {
            return Pin.PINNED;
        }
        if (ALIAS.matcher(model).matches()) {
            return Pin.FLOATING;
        }
        Matcher dateless = DATELESS.matcher(model);
        return dateless.matches() ? of(number(dateless.group(1)), number(dateless.group(2))) : Pin.UNKNOWN;
    }

    private static Pin of(int major, int minor) {
        return major > 4 || (major == 4 && minor >= 6) ? Pin.PINNED : Pin.FLOATING;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
