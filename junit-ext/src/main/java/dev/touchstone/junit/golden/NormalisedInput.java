package dev.touchstone.junit.golden;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** An input without what makes no difference to what it asks: NFKC, lower case, no punctuation, single blanks. */
final class NormalisedInput {

    private static final Pattern PUNCTUATION = Pattern.compile("\\p{P}+");
    private static final Pattern BLANKS = Pattern.compile("(?U)\\s+");

    private NormalisedInput() {}

    static String of(GoldenCase golden) {
        String folded =
                Normalizer.normalize(golden.input(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String words = BLANKS.matcher(PUNCTUATION.matcher(folded).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        return words.isEmpty() ? folded : words; // "?" and "!" are not the same
    }
}
