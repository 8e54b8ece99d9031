package dev.touchstone.junit.sampling;

import dev.touchstone.assertions.verdict.Arm;
import dev.touchstone.assertions.verdict.Decision;
import java.util.List;
import java.util.Optional;

/** The schedule as an endless sequence of steps the decision still wants; empty marks the end of a round. */
final class Feed implements StepSource {

    private final Schedule schedule;
    private final Decision decision;
    private final int cap;
    private List<Step> steps;
    private int next;
    private int round;
    private boolean skipped;
    private boolean firstRoundHolds;
    private int decidedRounds;
    private int heldUntil;
    private int candidates;
    private String lastCase = "";

    /** @param cap samples of the candidate after which all is decided in any case */
    Feed(Schedule schedule, Decision decision, int cap) {
        this.schedule = schedule;
        this.decision = decision;
        this.cap = cap;
        this.steps = schedule.round(round);
    }

    /** For cases that are wanted once only, which shows when their first answer has been taken. */
    Feed holdingAfterTheFirstRound() {
        firstRoundHolds = true;
        return this;
    }

    /**
     * True when enough was asked, and after a round of which only a part was wanted, until it has been decided: what is wanted of the
     * next may depend on answers still in flight, and asking ahead would pay twice for the same case.
     */
    @Override
    public boolean isHeld() {
        return decidedRounds < heldUntil || isExhausted();
    }

    /** What was asked decides: more calls would be paid for and never read. */
    private boolean isExhausted() {
        return candidates >= cap
                && next < steps.size()
                && !steps.get(next).goldenCase().id().equals(lastCase);
    }

    @Override
    public Optional<Step> next() {
        while (next < steps.size()) {
            Step step = steps.get(next);
            next++;
            if (decision.wants(step.slot())) {
                candidates += step.arm() == Arm.CANDIDATE ? 1 : 0;
                lastCase = step.goldenCase().id();
                return Optional.of(step);
            }
            skipped = true;
        }
        round++;
        heldUntil = skipped || (firstRoundHolds && round == 1) ? round : heldUntil;
        skipped = false;
        steps = schedule.round(round);
        next = 0;
        return Optional.empty();
    }

    void roundDecided() {
        decidedRounds++;
    }
}
