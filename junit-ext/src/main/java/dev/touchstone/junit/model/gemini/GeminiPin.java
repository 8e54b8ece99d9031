package dev.touchstone.junit.model.gemini;

import dev.touchstone.junit.model.wire.Pin;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which ids Google keeps still (ai.google.dev, "Model version name patterns"): stable ones; before 2.5 those had a number at the end. */
final class GeminiPin {

    private static final Pattern MOVING = Pattern.compile(".*-(latest|preview|exp|experimental)(-.*)?");
    private static final Pattern NUMBERED = Pattern.compile("gemini-.*-\\d{3}");
    private static final Pattern PLAIN = Pattern.compile("gemini-(\\d{1,3})(?:\\.(\\d{1,3}))?-[a-z][a-z0-9-]*");

    private GeminiPin() {}

    static Pin of(String model) {
        String id = model.startsWith("models/") ? model.substring("models/".length()) : model;
        if (MOVING.matcher(id).matches()) {
            return Pin.FLOATING;
        }
        if (NUMBERED.matcher(id).matches()) {
            return Pin.PINNED;
        }
        Matcher plain = PLAIN.matcher(id);
        if (!plain.matches()) {
            return Pin.UNKNOWN;
        }
        return isStable(plain) ? Pin.PINNED : Pin.FLOATING;
    }

    private static boolean isStable(Matcher plain) {
        int major = Integer.parseInt(plain.group(1));
        int minor = plain.group(2) == null ? 0 : Integer.parseInt(plain.group(2));
        return major > 2 || (major == 2 && minor >= 5);
    }
}
