package dev.touchstone.assertions.message;

import java.util.regex.Pattern;

/**
 * Makes text from outside (a model's answer, a file) fit to print: nothing in it can move the cursor, forge a line or
 * turn the reading direction.
 */
public final class Untrusted {

    private static final String CUT = "…";
    private static final Pattern COMMAND = Pattern.compile("##((?:vso|teamcity)?\\[)");

    private Untrusted() {}

    /**
     * One line of at most {@code max} characters: line breaks become {@code \n}, other control characters, bidirectional
     * controls, invisible and unpaired characters become {@code \}{@code uXXXX}, a backslash is doubled; so does one character
     * of what a build server would take for a command; what is cut ends in {@code …}.
     *
     * <pre>{@code
     * Untrusted.line("a\nb", 200)      // a\nb
     * Untrusted.line("abcdef", 3)      // abc…
     * }</pre>
     *
     * @param max characters of the text that are shown, at least 1; escapes count as the character they stand for
     * @throws IllegalArgumentException if {@code max} is below 1
     */
    public static String line(String text, int max) {
        if (max < 1) {
            throw new IllegalArgumentException("max must be at least 1: " + max);
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(max).forEach(character -> append(character, shown));
        String line =
                text.codePointCount(0, text.length()) > max ? shown.append(CUT).toString() : shown.toString();
        return withoutCommands(line);
    }

    /** GitHub obeys a line that begins with two colons, Azure and TeamCity obey two number signs anywhere. */
    private static String withoutCommands(String line) {
        String inert = line.startsWith("::") ? "\\u003A" + line.substring(1) : line;
        return inert.contains("##") ? COMMAND.matcher(inert).replaceAll("#\\\\u0023$1") : inert;
    }

    private static void append(int character, StringBuilder to) {
        switch (character) {
            case '\n' -> to.append("\\n");
            case '\r' -> to.append("\\r");
            case '\t' -> to.append("\\t");
            case '\\' -> to.append("\\\\");
            default -> {
                if (isVisible(character)) {
                    to.appendCodePoint(character);
                } else {
                    escape(character, to);
                }
            }
        }
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> character == ' ';
            default -> true;
        };
    }

    private static void escape(int character, StringBuilder to) {
        for (char unit : Character.toChars(character)) {
            to.append(String.format("\\u%04X", (int) unit));
        }
    }
}
