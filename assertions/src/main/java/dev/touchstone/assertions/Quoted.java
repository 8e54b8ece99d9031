package dev.touchstone.assertions;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.Untrusted;
import java.util.List;
import java.util.stream.Collectors;

/** Answers in messages: in quotes, made fit to print, cut. */
final class Quoted {

    private static final int LONGEST = 200;
    private static final int BEFORE = 40;

    private Quoted() {}

    static String explain(String headline, String label, String quote) {
        return Explanation.of(headline).fact(label, quote).text();
    }

    static String one(String text) {
        return '"' + Untrusted.line(text, LONGEST) + '"';
    }

    static String all(List<String> texts) {
        return texts.stream().map(Quoted::one).collect(Collectors.joining(", "));
    }

    /** The place where {@code found} stands in the answer, however far behind. */
    static String around(String answer, String found) {
        int start = Math.max(0, answer.indexOf(found) - BEFORE);
        String context = Untrusted.line(answer.substring(start), LONGEST);
        return '"' + (start > 0 ? "…" : "") + context + '"';
    }
}
