package dev.touchstone.junit.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Two lists of words, as their longest common subsequence leaves them. */
final class Alignment {

    /** Beyond it the middle counts as replaced: a table of so many cells takes 16 MB. */
    private static final long MOST_CELLS = 4_000_000;

    /** What has become of a word. */
    enum Fate {
        SAME,
        GONE,
        NEW
    }

    /** A word, and what has become of it. */
    record Piece(Fate fate, String word) {}

    private final List<Piece> pieces = new ArrayList<>();

    private Alignment() {}

    static List<Piece> of(List<String> before, List<String> after) {
        int start = common(before, after);
        int end = common(reversed(before.subList(start, before.size())), reversed(after.subList(start, after.size())));
        Alignment alignment = new Alignment();
        alignment.add(Fate.SAME, before.subList(0, start));
        alignment.middle(before.subList(start, before.size() - end), after.subList(start, after.size() - end));
        alignment.add(Fate.SAME, before.subList(before.size() - end, before.size()));
        return alignment.pieces;
    }

    private static int common(List<String> one, List<String> other) {
        int length = Math.min(one.size(), other.size());
        int i = 0;
        while (i < length && one.get(i).equals(other.get(i))) {
            i++;
        }
        return i;
    }

    private static List<String> reversed(List<String> words) {
        List<String> reversed = new ArrayList<>(words);
        Collections.reverse(reversed);
        return reversed;
    }

    private void add(Fate fate, List<String> words) {
        words.forEach(word -> pieces.add(new Piece(fate, word)));
    }

    private void middle(List<String> before, List<String> after) {
        if ((before.size() + 1L) * (after.size() + 1L) > MOST_CELLS) {
            add(Fate.GONE, before);
            add(Fate.NEW, after);
        } else {
            walk(before, after, lengths(before, after));
        }
    }

    private void walk(List<String> before, List<String> after, int[][] lengths) {
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            if (before.get(i).equals(after.get(j))) {
                pieces.add(new Piece(Fate.SAME, before.get(i++)));
                j++;
            } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
                pieces.add(new Piece(Fate.GONE, before.get(i++)));
            } else {
                pieces.add(new Piece(Fate.NEW, after.get(j++)));
            }
        }
        add(Fate.GONE, before.subList(i, before.size()));
        add(Fate.NEW, after.subList(j, after.size()));
    }

    /** Of the longest common subsequence of what follows. */
    private static int[][] lengths(List<String> before, List<String> after) {
        int[][] lengths = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                lengths[i][j] = before.get(i).equals(after.get(j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }
}
