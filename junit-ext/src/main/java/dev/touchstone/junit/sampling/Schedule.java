package dev.touchstone.junit.sampling;

import dev.touchstone.assertions.verdict.Arm;
import dev.touchstone.junit.golden.GoldenCase;
import dev.touchstone.junit.model.SeedMix;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

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
        this.cases = List.copyOf(cases);
        this.paired = paired;
        this.seed = seed;
    }

    List<Step> round(int round) {
        Random random = new Random(SeedMix.of(seed, round));
        List<GoldenCase> order = new ArrayList<>(cases);
        Collections.shuffle(order, random);
        List<Step> steps = new ArrayList<>();
        for (GoldenCase goldenCase : order) {
            Arm first = random.nextBoolean() ? Arm.CANDIDATE : Arm.BASELINE;
            add(steps, goldenCase, first, round);
            add(steps, goldenCase, first == Arm.CANDIDATE ? Arm.BASELINE : Arm.CANDIDATE, round);
        }
        return steps;
    }

    private void add(List<Step> steps, GoldenCase goldenCase, Arm arm, int round) {
        if (paired || arm == Arm.CANDIDATE) {
            steps.add(new Step(goldenCase, arm, round));
        }
    }
}
