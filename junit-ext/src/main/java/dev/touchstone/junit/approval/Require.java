package dev.touchstone.junit.approval;

import java.util.Locale;

/** The ranges of what is kept. */
final class Require {

    private Require() {}

    static void that(boolean holds, String otherwise, Object... arguments) {
        if (!holds) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, otherwise, arguments));
        }
    }
}
