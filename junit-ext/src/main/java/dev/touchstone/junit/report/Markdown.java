package dev.touchstone.junit.report;

import dev.touchstone.assertions.message.Untrusted;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Names and errors may hold anything: nothing in them ends a cell or a block, is read as markup, or makes it endless. */
final class Markdown {

    private static final int LONGEST_CELL = 700;
    private static final int LONGEST_CODE = 1000;
    private static final String CUT = "…";

    private Markdown() {}

    static String row(String... cells) {
        return Arrays.stream(cells).map(Markdown::cell).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** Cut between two characters of the text, never within an escape of ours. */
    static String cell(String text) {
        StringBuilder shown = new StringBuilder();
        int[] characters = text.codePoints().toArray();
        for (int index = 0; index < characters.length; index++) {
            String next = escaped(Character.toString(characters[index]));
            if (shown.length() + next.length() > LONGEST_CELL) {
                return shown.append(CUT).toString();
            }
            shown.append(next);
        }
        return shown.toString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("([\\\\`*_~$\\[\\]|!])", "\\\\$1")
                .replaceAll("[\\r\\n]+", " ");
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
