package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.grading.Grade;
import dev.touchstone.assertions.grading.Sample;
import java.util.ArrayList;
import java.util.List;

/** Drives a decision through rounds of cases {@code c-00 … }, baseline first, skipping what is not wanted. */
final class Draws {

    private final Decision decision;
    private final int cases;
    private final int critical;
    private final List<Slot> taken = new ArrayList<>();

    /** Says whether a version answers a case well in a round. */
    interface Answers {
        boolean isGood(int round, int number);
    }

    static final Answers GOOD = (round, number) -> true;

    Draws(Decision decision, int cases, int critical) {
        this.decision = decision;
        this.cases = cases;
        this.critical = critical;
    }

    static Draws of(int cases, Requirement... requirements) {
        return new Draws(DecisionPlan.of(List.of(requirements), cases, cases).begin("v2", "v1"), cases, 0);
    }

    Slot slot(int number, Arm arm) {
        return new Slot("c-" + number / 10 + number % 10, number < critical, arm);
    }

    boolean take(int number, Arm arm, boolean good) {
        Slot slot = slot(number, arm);
        if (!decision.wants(slot)) {
            return false;
        }
        decision.take(slot, Sample.of(good ? Grade.passed() : Grade.failed("no \"30 days\" in " + slot.caseId())));
        taken.add(slot);
        return true;
    }

    Draws rounds(int rounds, Answers baseline, Answers candidate) {
        for (int round = 0; round < rounds && !decision.isDecided(); round++) {
            for (int number = 0; number < cases; number++) {
                take(number, Arm.BASELINE, baseline.isGood(round, number));
                take(number, Arm.CANDIDATE, candidate.isGood(round, number));
            }
            decision.endRound();
        }
        return this;
    }

    Decision decision() {
        return decision;
    }

    Verdict verdict() {
        return decision.verdict();
    }

    long taken(Arm arm) {
        return taken.stream().filter(slot -> slot.arm() == arm).count();
    }
}
