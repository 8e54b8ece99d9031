package dev.touchstone.junit.approval;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Texts that files, editors, checkouts and merges like to change. */
final class Nasty {

    private static final List<String> PIECES = List.of(
            "a",
            "Gruß",
            "日本",
            "👩‍👩‍👧",
            " ",
            "  ",
            "\t",
            "\n",
            "\n\n",
            "\r",
            "\r\n",
            "\u0000",
            "\u001b[31m",
            "\u007f",
            "\u0085",
            "\u00a0",
            "\u00ad",
            "\u200b",
            "\u202e",
            "\u2028",
            "\u2066",
            "\ufeff",
            "\ufffd",
            "\uffff",
            "\ud800",
            "\udc00",
            "\udbff\udfff",
            "\udb40\udc41",
            "~~~",
            "\n~~~text\n",
            "\n~~~~~~\n",
            "```",
            "␍",
            "␛",
            "␛{1b}",
            "␛{110000}",
            "␠",
            "␉",
            "\n<<<<<<< HEAD\n",
            "\n=======\n",
            "\n>>>>>>> branch\n",
            "\n|||||||\n",
            "\n---\n",
            "\ngolden: 1\n",
            "\n## input\n",
            "\n## approved 1/1 — stands for 1 of 1 samples\n",
            "\n<!-- end of golden -->\n",
            "\n<!-- end of pending -->\n",
            "\"",
            "\\",
            "\\u0041",
            "$1",
            "no-eol",
            ": ");

    private Nasty() {}

    static Stream<String> texts() {
        return Stream.concat(Stream.of(""), Stream.concat(PIECES.stream(), random()));
    }

    private static Stream<String> random() {
        Random random = new Random(20261122);
        return Stream.generate(() -> text(random)).limit(800);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(12);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
