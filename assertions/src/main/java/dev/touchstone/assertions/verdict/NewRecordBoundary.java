package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.grading.Sample;

/** Wants every case so often, and of every answer that it holds what is to be compared: the first that does not ends the drawing. */
final class NewRecordBoundary implements Boundary {

    private final PlannedNewRecord plan;
    private int drawn;

    NewRecordBoundary(PlannedNewRecord plan) {
        this.plan = plan;
    }

    @Override
    public boolean wants(Slot slot) {
        return !isDecided() && slot.arm() == Arm.CANDIDATE;
    }

    @Override
    public void take(Slot slot, Sample sample) {
        if (wants(slot)) {
            plan.requirement().compared().forEach(drift -> TraitSamples.require(drift, slot, sample));
            drawn++;
        }
    }

    @Override
    public void endRound() {
        // Whole rounds are drawn, so that every case is asked as often as the others.
    }

    @Override
    public boolean isDecided() {
        return drawn >= plan.samples();
    }

    @Override
    public Outcome outcome() {
        return isDecided() ? Outcome.PASS : Outcome.INCONCLUSIVE;
    }

    @Override
    public Finding finding() {
        NewRecordEvidence evidence = new NewRecordEvidence(drawn, plan.cases(), plan.samples() - drawn);
        return new Finding(plan.requirement(), outcome(), evidence);
    }
}
