package dev.touchstone.junit.golden;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The set of sequences of three words of a text, each as 64 bits (Broder 1997); of fewer words, all of them as one. */
final class Shingles {

    private static final int WORDS = 3;
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final long[] sorted;

    private Shingles(long[] sorted) {
        this.sorted = sorted;
    }

    static Shingles of(String normalised) {
        String[] words = normalised.split(" ", -1);
        int count = Math.max(1, words.length - WORDS + 1);
        return new Shingles(IntStream.range(0, count)
                .mapToLong(start -> hash(words, start))
                .sorted()
                .distinct()
                .toArray());
    }

    private static long hash(String[] words, int start) {
        long hash = 0;
        for (int word = start; word < Math.min(words.length, start + WORDS); word++) {
            for (int index = 0; index < words[word].length(); index++) {
                hash = (hash ^ words[word].charAt(index)) * MULTIPLIER;
                hash ^= hash >>> 29;
            }
            hash = (hash ^ ' ') * MULTIPLIER;
        }
        return hash ^ (hash >>> 32);
    }

    /** The share of all their sequences that both have (Jaccard 1901). */
    double similarity(Shingles other) {
        int both = 0;
        int mine = 0;
        int its = 0;
        while (mine < sorted.length && its < other.sorted.length) {
            int order = Long.compare(sorted[mine], other.sorted[its]);
            both += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            its += order >= 0 ? 1 : 0;
        }
        return (double) both / (sorted.length + other.sorted.length - both);
    }

    int size() {
        return sorted.length;
    }

    LongStream stream() {
        return Arrays.stream(sorted);
    }
}
