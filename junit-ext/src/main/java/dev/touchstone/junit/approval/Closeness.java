package dev.touchstone.junit.approval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
     * The spread of answers around the exemplars made of them; an exemplar that stands for one sample only is left out of what that sample
     * is compared with. Empty for a single sample.
     *
     * @param exemplars {@link Exemplars#of} the samples
     */
    public static Optional<Spread> spread(List<String> samples, Exemplars exemplars) {
        if (samples.size() < 2) {
            return Optional.empty();
        }
        Closeness all = to(exemplars.list());
        double[] distances = samples.stream()
                .mapToDouble(sample -> all.leftOut(sample, exemplars.list()))
                .toArray();
        double mean = Arrays.stream(distances).average().orElseThrow();
        double squares = Arrays.stream(distances)
                .map(distance -> (distance - mean) * (distance - mean))
                .sum();
        return Optional.of(new Spread(samples.size(), mean, Math.sqrt(squares / (samples.size() - 1))));
    }

    private double leftOut(String sample, List<Exemplar> written) {
        String normalised = Exemplars.normalised(sample);
        List<WordCounts> others = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            Exemplar exemplar = written.get(i);
            boolean itself = exemplar.count() == 1
                    && Exemplars.normalised(exemplar.text()).equals(normalised);
            if (!itself) {
                others.add(exemplars.get(i));
            }
        }
        return nearest(WordCounts.of(sample), others);
    }

    private static double nearest(WordCounts answer, List<WordCounts> among) {
        double similarity = among.stream().mapToDouble(answer::cosine).max().orElse(0);
        return 1 - similarity;
    }
}
