package dev.touchstone.junit.report;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Names and errors may hold anything: nothing in them ends a cell or is read as markup. */
final class Markdown {

    private Markdown() {}

    static String row(String... cells) {
        return Arrays.stream(cells).map(Markdown::escaped).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("([\\\\`*_~$\\[\\]|!])", "\\\\$1")
                .replaceAll("[\\r\\n]+", " ");
    }
}
