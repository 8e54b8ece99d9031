package dev.touchstone.junit.report;

import dev.touchstone.assertions.message.Untrusted;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Names and errors may hold anything: nothing in them ends a cell or a block, is read as markup, or makes it endless. */
final class Markdown {

    private static final int LONGEST_CELL = 700;
    private static final int LONGEST_CODE = 1000;
    private static final String MARKUP = "\\`*_~$[]|!";
    private static final String CUT = "…";

    private Markdown() {}

    static String row(String... cells) {
        return Arrays.stream(cells).map(Markdown::cell).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** Cut between two characters of the text, never within an escape of ours. */
    static String cell(String text) {
        StringBuilder shown = new StringBuilder();
        int next;
        for (int index = 0; index < text.length(); index += Character.charCount(next)) {
            next = text.codePointAt(index);
            String escaped = escaped(next);
            if (shown.length() + escaped.length() > LONGEST_CELL) {
                return shown.append(CUT).toString();
            }
            shown.append(escaped);
        }
        return shown.toString();
    }

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        int next;
        for (int index = 0; index < text.length(); index += Character.charCount(next)) {
            next = text.codePointAt(index);
            if (!isLineEnd(next) || index == 0 || !isLineEnd(text.charAt(index - 1))) {
                escaped.append(escaped(next));
            }
        }
        return escaped.toString();
    }

    private static boolean isLineEnd(int character) {
        return character == '\r' || character == '\n';
    }

    private static String escaped(int character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '\r', '\n' -> " ";
            default -> MARKUP.indexOf(character) < 0 ? Character.toString(character) : "\\" + (char) character;
        };
    }

    /** A block of one line, fenced by more backticks than it holds; a line that is too long is left out, for half a command is none. */
    static String code(String language, String line) {
        if (line.length() > LONGEST_CODE || !Untrusted.line(line, LONGEST_CODE).equals(line.replace("\\", "\\\\"))) {
            return "It is too long, or not printable, for this page: it stands on the console.\n";
        }
        String fence = "```";
        while (line.contains(fence)) {
            fence += "`";
        }
        return fence + language + '\n' + line + '\n' + fence + '\n';
    }
}
