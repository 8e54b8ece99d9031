package dev.touchstone.benchmarks;

import java.util.Locale;
import java.util.Map;

/**
 * The live heap early and late in a long launch.
 *
 * @param early megabytes at 10,000 samples
 * @param late megabytes at 200,000 samples
 */
record Memory(double early, double late) {

    private static final double FLAT = 2;

    static Memory measure() throws Exception {
        Launch.of(MemoryTestCase.class);
        Map<Integer, Double> megabytes = LiveHeap.megabytes();
        return new Memory(at(LiveHeap.EARLY, megabytes), at(LiveHeap.LATE, megabytes));
    }

    private static double at(int samples, Map<Integer, Double> megabytes) {
        Double live = megabytes.get(samples);
        if (live == null) {
            throw new IllegalStateException(
                    "the heap was read at " + megabytes.keySet() + " samples, not at " + samples);
        }
        return live;
    }

    boolean isFlat() {
        return late - early <= FLAT;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "live heap %.2f MB at %,d samples, %.2f MB at %,d (two verdicts of one launch): %+.2f MB, at most %+.0f: %s",
                early,
                LiveHeap.EARLY,
                late,
                LiveHeap.LATE,
                late - early,
                FLAT,
                isFlat() ? "flat" : "not flat");
    }
}
