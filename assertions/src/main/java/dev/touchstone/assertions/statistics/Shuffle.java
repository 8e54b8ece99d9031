package dev.touchstone.assertions.statistics;

import java.util.SplittableRandom;

/** One way of dealing the arms out anew. */
interface Shuffle {

    /** Replaces the masses by an equally likely arrangement of them. */
    void next(SplittableRandom random, double[] masses);

    /** Fisher and Yates' shuffle of one stretch. */
    static void stretch(SplittableRandom random, double[] masses, int from, int to) {
        for (int j = to - 1; j > from; j--) {
            int other = from + random.nextInt(j - from + 1);
            double mass = masses[j];
            masses[j] = masses[other];
            masses[other] = mass;
        }
    }
}
