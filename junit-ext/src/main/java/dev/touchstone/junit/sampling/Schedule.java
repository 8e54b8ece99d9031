package dev.touchstone.junit.sampling;

import dev.touchstone.assertions.verdict.Arm;
import dev.touchstone.junit.golden.GoldenCase;
import dev.touchstone.junit.model.SeedMix;
import java.util.AbstractList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Who is asked what, in which order: every round asks every case once, in a fresh order, both arms of a case one after the other.
 *
 * <p>The order must not depend on the answers or on the cases' difficulty: asking hard cases first fails a version that exactly meets
 * its requirement 98.75 % of the time. {@link Random} is used because its algorithm is fixed by its specification.
 */
final class Schedule {

    private final List<GoldenCase> cases;
    private final boolean paired;
    private final long seed;

    Schedule(List<GoldenCase> cases, boolean paired, long seed) {
        this.cases = cases;
        this.paired = paired;
        this.seed = seed;
    }

    /** The steps of a round, each made when it is asked for: a large set is never in memory as a whole. */
    List<Step> round(int round) {
        Random random = new Random(SeedMix.of(seed, round));
        int[] order = shuffled(random);
        BitSet candidateFirst = new BitSet(order.length);
        for (int position = 0; position < order.length; position++) {
            candidateFirst.set(position, random.nextBoolean());
        }
        return new Round(order, candidateFirst, round);
    }

    /** As {@link java.util.Collections#shuffle} does (Fisher and Yates 1938; Durstenfeld 1964). */
    private int[] shuffled(Random random) {
        int[] order = IntStream.range(0, cases.size()).toArray();
        for (int left = order.length; left > 1; left--) {
            int drawn = random.nextInt(left);
            int last = order[left - 1];
            order[left - 1] = order[drawn];
            order[drawn] = last;
        }
        return order;
    }

    private final class Round extends AbstractList<Step> {

        private final int[] order;
        private final BitSet candidateFirst;
        private final int number;

        Round(int[] order, BitSet candidateFirst, int number) {
            this.order = order;
            this.candidateFirst = candidateFirst;
            this.number = number;
        }

        @Override
        public Step get(int index) {
            int position = paired ? index / 2 : index;
            return new Step(cases.get(order[position]), arm(position, index % 2 == 0), number);
        }

        private Arm arm(int position, boolean first) {
            return !paired || candidateFirst.get(position) == first ? Arm.CANDIDATE : Arm.BASELINE;
        }

        @Override
        public int size() {
            return paired ? order.length * 2 : order.length;
        }
    }
}
