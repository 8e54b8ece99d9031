package dev.touchstone.junit.model.wire;

import dev.touchstone.assertions.message.Untrusted;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;

/** What must not be shown of one request, and text without it. */
final class Secrets {

    private static final String SHOWN = "[redacted]";
    // Shorter ones are words of every message.
    private static final int SHORTEST = 4;
    private static final int SHORTEST_PART = 8;
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[\\s,;=]+");

    private final Set<String> values = new ConcurrentSkipListSet<>(
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    /** A key, the value of a header or of a query parameter; its words count too: a provider may quote the key without {@code Bearer}. */
    void add(String value) {
        addWhole(value);
        for (String part : BETWEEN_PARTS.split(value, -1)) {
            if (part.length() >= SHORTEST_PART) {
                values.add(part);
            }
        }
    }

    /** A password, spaces and all. */
    void addWhole(String value) {
        if (value.length() >= SHORTEST) {
            values.add(value);
        }
    }

    /** One line of foreign text, fit to print. */
    String line(String text, int most) {
        String safe = text;
        for (String secret : values) {
            safe = safe.replace(secret, SHOWN);
        }
        return Untrusted.line(safe, most);
    }
}
