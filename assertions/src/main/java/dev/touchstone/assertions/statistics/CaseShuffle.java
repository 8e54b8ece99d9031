package dev.touchstone.assertions.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Lets whole cases change arms, with all their samples. */
final class CaseShuffle implements Shuffle {

    private final int[] starts;
    private final double[] masses;

    CaseShuffle(CaseLayout layout) {
        starts = layout.segments();
        masses = new double[starts.length - 1];
        double unit = layout.unit();
        int baseline = layout.baseline().length;
        int candidate = layout.candidate().length;
        Arrays.fill(masses, 0, baseline, -unit / baseline);
        Arrays.fill(masses, baseline, baseline + candidate, unit / candidate);
    }

    @Override
    public void next(SplittableRandom random, double[] target) {
        Shuffle.stretch(random, masses, 0, masses.length);
        for (int s = 0; s < masses.length; s++) {
            int samples = starts[s + 1] - starts[s];
            Arrays.fill(target, starts[s], starts[s + 1], masses[s] / samples);
        }
    }
}
