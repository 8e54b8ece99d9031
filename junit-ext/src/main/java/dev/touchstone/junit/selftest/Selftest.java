package dev.touchstone.junit.selftest;

import dev.touchstone.assertions.verdict.Outcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Simulates builds: innocent ones, in which every version answers as the baseline was recorded to, and ones with a regression planted.
 * The same subjects, builds and seed always come to the same.
 */
record Selftest(List<Subject> subjects, int builds, long seed) {

    /** As many planted builds are enough to tell a gate that sees from one that does not. */
    private static final int PLANTED_SHARE = 5;

    private static final int LEAST_PLANTED = 100;

    SelftestResult run() {
        int planted = Math.min(builds, Math.max(LEAST_PLANTED, builds / PLANTED_SHARE));
        List<SubjectResult> results = new ArrayList<>();
        boolean[] red = new boolean[builds];
        for (int number = 0; number < subjects.size(); number++) {
            Subject subject = subjects.get(number);
            Map<Plant, Tally> tallies = new EnumMap<>(Plant.class);
            for (Plant plant : Plant.values()) {
                Outcome[] outcomes = outcomes(number, plant, plant == Plant.NONE ? builds : planted);
                tallies.put(plant, tally(outcomes));
                if (plant == Plant.NONE) {
                    redden(red, outcomes);
                }
            }
            results.add(new SubjectResult(subject.name(), subject.basis(), subject.alpha(), subject.loss(), tallies));
        }
        int failed =
                (int) IntStream.range(0, builds).filter(build -> red[build]).count();
        return new SelftestResult(results, new Tally(failed, 0, builds), seed);
    }

    private Outcome[] outcomes(int number, Plant plant, int wanted) {
        Simulation simulation = new Simulation(subjects.get(number), plant);
        Outcome[] outcomes = new Outcome[wanted];
        IntStream.range(0, wanted)
                .parallel()
                .forEach(build -> outcomes[build] = simulation.outcome(random(number, plant, build)));
        return outcomes;
    }

    /** Of this draw alone, whichever thread it is simulated by. */
    private SplittableRandom random(int number, Plant plant, int build) {
        long mixed = new SplittableRandom(seed + number).nextLong() + plant.stream();
        return new SplittableRandom(new SplittableRandom(mixed).nextLong() + build);
    }

    private static Tally tally(Outcome[] outcomes) {
        int failed = 0;
        int inconclusive = 0;
        for (Outcome outcome : outcomes) {
            failed += outcome == Outcome.FAIL ? 1 : 0;
            inconclusive += outcome == Outcome.INCONCLUSIVE ? 1 : 0;
        }
        return new Tally(failed, inconclusive, outcomes.length);
    }

    private static void redden(boolean[] red, Outcome[] outcomes) {
        for (int build = 0; build < red.length; build++) {
            red[build] |= outcomes[build] == Outcome.FAIL;
        }
    }
}
