package dev.touchstone.junit.golden;

import dev.touchstone.junit.version.Excerpt;
import java.util.Locale;

/**
 * Two cases of a golden set that ask the same, or nearly.
 *
 * @param kind what is wrong with them
 * @param first the case that stands first in the file
 * @param second the other
 * @param similarity of their inputs, from 0.9 to 1: the share of the sequences of three words that both have (Jaccard 1901)
 */
public record LintFinding(Kind kind, GoldenCase first, GoldenCase second, double similarity) {

    /** What can be wrong with two cases. */
    public enum Kind {
        /** The inputs are the same but for case, white space and punctuation; what is expected differs. */
        LABEL_CONFLICT,
        /** The inputs are the same but for case, white space and punctuation, and so is what is expected. */
        DUPLICATE,
        /** The inputs have nearly the same words in nearly the same order. */
        NEAR_DUPLICATE
    }

    /** {@code golden/refunds.jsonl}. */
    public String file() {
        return first.file();
    }

    /** The finding in a sentence, with the place of both cases. */
    public String sentence() {
        String cases = place(first) + " and " + place(second);
        return switch (kind) {
            case LABEL_CONFLICT ->
                cases + " ask the same and expect different answers: one of them fails every version.";
            case DUPLICATE -> cases + " ask the same and expect the same: the input counts twice.";
            case NEAR_DUPLICATE ->
                String.format(
                        Locale.ROOT,
                        "%s share %.0f %% of their words: the input nearly counts twice.",
                        cases,
                        Math.floor(similarity * 100));
        };
    }

    private static String place(GoldenCase golden) {
        return golden.file() + ":" + golden.line() + " (" + Excerpt.of(golden.id()) + ")";
    }
}
