package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.grading.Sample;
import java.util.List;
import java.util.OptionalDouble;

/** Looks after every sample of the candidate; its counts stand still once it is decided. */
final class PassRateBoundary implements Boundary {

    private final PassRateRequirement requirement;
    private final ShareCount count;

    PassRateBoundary(PassRateRequirement requirement, PassRatePlan plan) {
        this.requirement = requirement;
        this.count = new ShareCount(plan);
    }

    @Override
    public boolean wants(Slot slot) {
        return !isDecided() && requirement.concerns(slot);
    }

    @Override
    public void take(Slot slot, Sample sample) {
        if (wants(slot)) {
            count.take(sample.isPassed());
        }
    }

    @Override
    public void endRound() {
        // Every sample has been looked at already.
    }

    @Override
    public boolean isDecided() {
        return count.isDecided();
    }

    @Override
    public Outcome outcome() {
        return count.outcome();
    }

    @Override
    public Finding finding() {
        return new Finding(requirement, outcome(), count.evidence());
    }

    @Override
    public List<SequentialPath> paths() {
        return count.paths();
    }

    @Override
    public OptionalDouble pValue() {
        return count.pValue();
    }
}
