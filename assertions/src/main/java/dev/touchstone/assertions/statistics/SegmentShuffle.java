package dev.touchstone.assertions.statistics;

import java.util.SplittableRandom;

/** Lets samples change places within their segment only. */
@SuppressWarnings("ArrayRecordComponent") // lives for one calculation and is never compared
record SegmentShuffle(int[] starts) implements Shuffle {

    @Override
    public void next(SplittableRandom random, double[] masses) {
        for (int s = 0; s + 1 < starts.length; s++) {
            Shuffle.stretch(random, masses, starts[s], starts[s + 1]);
        }
    }
}
