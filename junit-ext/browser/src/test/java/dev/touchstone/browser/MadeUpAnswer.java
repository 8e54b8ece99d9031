package dev.touchstone.browser;

import org.jspecify.annotations.Nullable;

/**
 * What a version said.
 *
 * @param reason why it is wrong; absent where it is right
 */
record MadeUpAnswer(String text, @Nullable String reason) {

    boolean passed() {
        return reason == null;
    }

    /** Says the same every time. */
    interface Source {

        MadeUpAnswer of(int version, int goldenCase, int sample);
    }
}
