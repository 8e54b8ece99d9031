package dev.touchstone.junit.version;

/** File content as messages quote it: invisible characters made visible, long text cut. */
public final class Excerpt {

    private static final int LIMIT = 60;
    private static final String CUT = "…";

    private Excerpt() {}

    /** The first 60 characters; control, format and unpaired surrogate characters as {@code \}{@code u001b}. */
    public static String of(String text) {
        return of(text, LIMIT);
    }

    /** The first {@code limit} characters, at least 1. */
    public static String of(String text, int limit) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().limit(limit).forEach(character -> append(character, visible));
        return text.codePointCount(0, text.length()) > limit
                ? visible.append(CUT).toString()
                : visible.toString();
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

    private static void append(int character, StringBuilder visible) {
        switch (character) {
            case '\n' -> visible.append("\\n");
            case '\r' -> visible.append("\\r");
            case '\t' -> visible.append("\\t");
            default -> {
                if (isVisible(character)) {
                    visible.appendCodePoint(character);
                } else {
                    visible.append(String.format("\\u%04x", character));
                }
            }
        }
    }

    // Format characters include the bidirectional overrides, which would reorder the rest of the message on a terminal.
    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> character == ' ';
            default -> true;
        };
    }
}
