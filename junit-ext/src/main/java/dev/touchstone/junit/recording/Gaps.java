package dev.touchstone.junit.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Samples below the last that have no answer: their calls failed, the run was ended, or another folder holds them. */
final class Gaps {

    private Gaps() {}

    /** {@code 0-4,7}; {@code ""} if there are none. */
    static String of(SortedSet<Integer> samples) {
        List<String> gaps = new ArrayList<>();
        int next = 0;
        for (int sample : samples) {
            if (sample > next) {
                gaps.add(sample - 1 == next ? String.valueOf(next) : next + "-" + (sample - 1));
            }
            next = sample + 1;
        }
        return String.join(",", gaps);
    }
}
