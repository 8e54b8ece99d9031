package dev.touchstone.junit.selftest;

import dev.touchstone.assertions.grading.Grade;
import dev.touchstone.assertions.grading.Sample;
import dev.touchstone.assertions.verdict.Arm;
import dev.touchstone.assertions.verdict.Decision;
import dev.touchstone.assertions.verdict.DecisionPlan;
import dev.touchstone.assertions.verdict.Outcome;
import dev.touchstone.assertions.verdict.Slot;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** One verdict drawn again and again by the very decision of the product, its answers tossed instead of asked for. */
final class Simulation {

    private static final Sample GOOD = Sample.of(Grade.passed());
    private static final Sample BAD = Sample.of(Grade.failed("simulated"));

    private final DecisionPlan plan;
    private final double[] innocent;
    private final double[] candidate;
    private final List<Slot> candidateSlots;
    private final List<Slot> baselineSlots;

    Simulation(Subject subject, Plant plant) {
        this.plan = subject.plan();
        this.innocent = subject.rates();
        this.candidate = plant.in(subject.rates(), subject.loss());
        this.candidateSlots = subject.slots(Arm.CANDIDATE);
        this.baselineSlots = subject.slots(Arm.BASELINE);
    }

    /** Safe for use by several threads. */
    Outcome outcome(SplittableRandom random) {
        Decision decision = plan.begin();
        int[] order = IntStream.range(0, innocent.length).toArray();
        while (!decision.isDecided()) {
            shuffle(order, random);
            for (int number : order) {
                draw(decision, baselineSlots.get(number), random.nextDouble() < innocent[number]);
                draw(decision, candidateSlots.get(number), random.nextDouble() < candidate[number]);
            }
            decision.endRound();
        }
        return decision.verdict().outcome();
    }

    private static void draw(Decision decision, Slot slot, boolean good) {
        if (decision.wants(slot)) {
            decision.take(slot, good ? GOOD : BAD);
        }
    }

    /** Fisher and Yates 1938; Durstenfeld 1964. */
    private static void shuffle(int[] order, SplittableRandom random) {
        for (int left = order.length; left > 1; left--) {
            int drawn = random.nextInt(left);
            int last = order[left - 1];
            order[left - 1] = order[drawn];
            order[drawn] = last;
        }
    }
}
