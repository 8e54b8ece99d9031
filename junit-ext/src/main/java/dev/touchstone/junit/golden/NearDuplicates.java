package dev.touchstone.junit.golden;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * For each text an earlier one of at least a given similarity, found without comparing all pairs: two texts as similar as that share one
 * of their rarest sequences of words, of each so many as its size allows it to lack and one more (prefix filtering: Chaudhuri, Ganti and
 * Kaushik 2006; Bayardo, Ma and Srikant 2007). Whoever shares one is compared exactly, so nothing is guessed.
 */
final class NearDuplicates {

    /** Takes two texts by the indexes they were added with. */
    @FunctionalInterface
    interface Pair {
        void take(int first, int second, double similarity);
    }

    /** Bounds the work on texts made of the same few phrases. */
    private static final int MOST_COMPARED = 100;

    private final double least;
    private final List<Integer> indexes = new ArrayList<>();
    private final List<Shingles> texts = new ArrayList<>();

    NearDuplicates(double least) {
        this.least = least;
    }

    void add(int index, String normalised) {
        indexes.add(index);
        texts.add(Shingles.of(normalised));
    }

    void forEach(Pair pairs) {
        ShingleCounts counts = ShingleCounts.of(texts);
        Map<Long, List<Integer>> sharing = new HashMap<>();
        for (int text = 0; text < texts.size(); text++) {
            List<Long> rarest = rarest(texts.get(text), counts);
            int second = text;
            nearest(second, rarest, sharing)
                    .ifPresent(first -> pairs.take(indexes.get(first), indexes.get(second), similarity(first, second)));
            rarest.forEach(shingle ->
                    sharing.computeIfAbsent(shingle, key -> new ArrayList<>()).add(second));
        }
    }

    /** Those that stand alone cannot be shared. */
    private List<Long> rarest(Shingles text, ShingleCounts counts) {
        int size = text.size();
        return text.stream()
                .boxed()
                .sorted(Comparator.<Long>comparingInt(counts::of).thenComparing(Comparator.naturalOrder()))
                .limit(size - (long) Math.ceil(least * size) + 1)
                .filter(shingle -> counts.of(shingle) > 1)
                .toList();
    }

    private Optional<Integer> nearest(int text, List<Long> rarest, Map<Long, List<Integer>> sharing) {
        Set<Integer> candidates = new LinkedHashSet<>();
        for (Long shingle : rarest) {
            sharing.getOrDefault(shingle, List.of()).stream()
                    .limit(MOST_COMPARED)
                    .forEach(candidates::add);
        }
        return candidates.stream()
                .filter(other -> similarity(other, text) >= least)
                .findFirst();
    }

    private double similarity(int one, int other) {
        return texts.get(one).similarity(texts.get(other));
    }
}
