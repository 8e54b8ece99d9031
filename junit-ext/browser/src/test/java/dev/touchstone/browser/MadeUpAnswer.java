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

        /** The group a case is reported under. */
        default String slice(String goldenCase) {
            return "all";
        }

        /** The prompt of a version. */
        default String prompt(String version) {
            return "You are " + version + ".";
        }

        /** Why there is no verdict on a version; absent if there is one. */
        default @Nullable String error(String version) {
            return null;
        }
    }
}
