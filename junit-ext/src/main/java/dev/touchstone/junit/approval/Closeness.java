package dev.touchstone.junit.approval;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far answers are from what was approved, without a model of meaning: the distance of an answer is 1 − its largest similarity to any
 * exemplar.
 *
 * <p>Similarity is the cosine of the counts of words and pairs of neighbouring words (Salton and McGill 1983, Introduction to Modern
 * Information Retrieval, 4.1), case and punctuation left aside: 1 for the same words in the same order, 0 for no word in common. Texts
 * without any word are similar only if they are the same.
 *
 * <pre>{@code
 * Closeness.similarity("Within 30 days.", "within 30 days")    // 1.0
 * Closeness.similarity("Within 30 days.", "Never.")            // 0.0
 * }</pre>
 */
public final class Closeness {

    private static final WordCounts NO_WORDS = WordCounts.of("");

    private final List<WordCounts> exemplars;

    private Closeness(List<WordCounts> exemplars) {
        this.exemplars = exemplars;
    }

    /**
     * To these exemplars.
     *
     * @param exemplars at least one
     * @throws IllegalArgumentException if there is none
     */
    public static Closeness to(List<Exemplar> exemplars) {
        Require.that(!exemplars.isEmpty(), "closeness to nothing; at least one exemplar is needed");
        return new Closeness(exemplars.stream()
                .map(exemplar -> WordCounts.of(exemplar.text()))
                .toList());
    }

    /** From 0 to 1, of two texts. */
    public static double similarity(String one, String other) {
        return WordCounts.of(one).cosine(WordCounts.of(other));
    }

    /** From 0 for the words of an exemplar to 1 for none of any's. */
    public double distance(String answer) {
        return nearest(WordCounts.of(answer), exemplars);
    }

    /** In the order of the answers. */
    public double[] distances(List<String> answers) {
        return answers.stream().mapToDouble(this::distance).toArray();
    }

    /**
     * The spread of answers around the exemplars that the others give, each left out in turn: an answer is as far from them as a new one of
     * the same version would be. Had it chosen the exemplars too, it would be nearer, and every later version would seem to have moved away.
     * Empty for a single answer.
     */
    public static Optional<Spread> spread(List<String> samples) {
        return samples.size() < 2 ? Optional.empty() : Optional.of(spread(leftOut(samples)));
    }

    private static double[] leftOut(List<String> samples) {
        List<String> normalised = samples.stream().map(Exemplars::normalised).toList();
        Map<String, WordCounts> counts = new HashMap<>();
        normalised.forEach(text -> counts.computeIfAbsent(text, WordCounts::of));
        double[] distances = new double[samples.size()];
        for (int i = 0; i < distances.length; i++) {
            List<WordCounts> others = Exemplars.without(i, normalised, normalised).list().stream()
                    .map(exemplar -> counts.getOrDefault(exemplar.text(), NO_WORDS))
                    .toList();
            distances[i] = nearest(counts.getOrDefault(normalised.get(i), NO_WORDS), others);
        }
        return distances;
    }

    private static Spread spread(double[] distances) {
        double mean = Arrays.stream(distances).average().orElseThrow();
        double squares = Arrays.stream(distances)
                .map(distance -> (distance - mean) * (distance - mean))
                .sum();
        return new Spread(distances.length, mean, Math.sqrt(squares / (distances.length - 1)));
    }

    private static double nearest(WordCounts answer, List<WordCounts> among) {
        double similarity = among.stream().mapToDouble(answer::cosine).max().orElse(0);
        return 1 - similarity;
    }
}
