package dev.touchstone.junit.golden;

import java.util.Arrays;
import java.util.List;

/** In how many texts a sequence of words stands. */
final class ShingleCounts {

    private final long[] all;

    private ShingleCounts(long[] all) {
        this.all = all;
    }

    static ShingleCounts of(List<Shingles> texts) {
        long[] all = texts.stream().flatMapToLong(Shingles::stream).toArray();
        Arrays.sort(all);
        return new ShingleCounts(all);
    }

    int of(long shingle) {
        return firstAbove(shingle) - firstAbove(shingle - 1);
    }

    private int firstAbove(long shingle) {
        int low = 0;
        int high = all.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all[middle] > shingle) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
