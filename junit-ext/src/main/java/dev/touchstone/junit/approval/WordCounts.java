package dev.touchstone.junit.approval;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text and its pairs of neighbouring words, counted.
 *
 * @param text in one case, white space collapsed
 * @param counts of words and of pairs, the two parted by a blank
 * @param length the root of the sum of their squares
 */
record WordCounts(String text, Map<String, Integer> counts, double length) {

    // Chinese, Japanese and Thai put no blanks between words: there a character counts as one.
    private static final String WITHOUT_BLANKS = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}";
    private static final Pattern WORD =
            Pattern.compile("[" + WITHOUT_BLANKS + "]|[\\p{L}\\p{M}\\p{N}&&[^" + WITHOUT_BLANKS + "]]+");

    private static final double ROUNDING = 1e-12;

    static WordCounts of(String text) {
        String plain = Exemplars.normalised(Normalizer.normalize(text, Normalizer.Form.NFC))
                .toLowerCase(Locale.ROOT);
        Map<String, Integer> counts = new HashMap<>();
        Matcher words = WORD.matcher(plain);
        String before = "";
        while (words.find()) {
            String word = words.group();
            counts.merge(word, 1, Integer::sum);
            if (!before.isEmpty()) {
                counts.merge(before + " " + word, 1, Integer::sum);
            }
            before = word;
        }
        double squares = counts.values().stream()
                .mapToDouble(count -> (double) count * count)
                .sum();
        return new WordCounts(plain, counts, Math.sqrt(squares));
    }

    double cosine(WordCounts other) {
        if (counts.equals(other.counts)) {
            return counts.isEmpty() && !text.equals(other.text) ? 0 : 1;
        }
        double product = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            product += (double) entry.getValue() * other.counts.getOrDefault(entry.getKey(), 0);
        }
        double cosine = product == 0 ? 0 : product / (length * other.length);
        // Proportional counts, as of "a" and "a a", come out of floating point a little beside 1.
        return cosine > 1 - ROUNDING ? 1 : cosine;
    }
}
