package dev.touchstone.junit.version;

import dev.touchstone.assertions.message.Untrusted;

/** File content as messages quote it: as little of it as helps to find the place. */
public final class Excerpt {

    private static final int LIMIT = 60;
    private static final String CUT = "…";

    private Excerpt() {}

    /** The first 60 characters. */
    public static String of(String text) {
        return of(text, LIMIT);
    }

    /** The first {@code limit} characters, at least 1. */
    public static String of(String text, int limit) {
        return Untrusted.line(text, limit);
    }

    /** The 30 characters before and after {@code column}, which counts from 1 and may lie beyond the end. */
    public static String around(String line, int column) {
        int middle = Math.min(Math.max(column - 1, 0), line.length());
        int start = Math.max(middle - LIMIT / 2, 0);
        if (start > 0 && Character.isLowSurrogate(line.charAt(start))) {
            start--;
        }
        return (start > 0 ? CUT : "") + of(line.substring(start));
    }
}
