package dev.touchstone.junit.model.wire;

import java.time.Duration;
import java.util.Locale;

/** Durations in words. */
final class Spans {

    private Spans() {}

    /** {@code 250 ms}, {@code 1.5 s}, {@code 20 min}. */
    static String text(Duration span) {
        if (span.toMillis() < 1_000) {
            return span.toMillis() + " ms";
        }
        if (span.toMinutes() >= 10) {
            return span.toMinutes() + " min";
        }
        return String.format(Locale.ROOT, "%.1f", span.toMillis() / 1_000.0).replaceFirst("\\.0$", "") + " s";
    }
}
