package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.grading.Sample;
import dev.touchstone.assertions.statistics.Interval;
import dev.touchstone.assertions.statistics.Look;
import dev.touchstone.assertions.statistics.ProportionInterval;

/** Looks after every sample of the candidate; its counts stand still once it is decided. */
final class PassRateBoundary implements Boundary {

    private final PassRateRequirement requirement;
    private final PassRatePlan plan;
    private int samples;
    private int passes;
    private Look look = Look.CONTINUE;

    PassRateBoundary(PassRateRequirement requirement, PassRatePlan plan) {
        this.requirement = requirement;
        this.plan = plan;
    }

    @Override
    public boolean wants(Slot slot) {
        return !isDecided() && slot.arm() == Arm.CANDIDATE;
    }

    @Override
    public void take(Slot slot, Sample sample) {
        if (wants(slot)) {
            samples++;
            passes += sample.isPassed() ? 1 : 0;
            look = plan.look(samples, passes);
        }
    }

    @Override
    public void endRound() {
        // Every sample has been looked at already.
    }

    @Override
    public boolean isDecided() {
        return look != Look.CONTINUE;
    }

    @Override
    public Outcome outcome() {
        return Outcomes.of(look);
    }

    @Override
    public Finding finding() {
        Interval interval =
                samples == 0 ? Intervals.unknown(0, 1) : ProportionInterval.anytime(passes, samples, Intervals.SHOWN);
        int toDecide = isDecided() ? 0 : plan.cap() - samples;
        return new Finding(
                requirement, outcome(), new PassRateEvidence(passes, samples, interval, plan.fixed(), toDecide));
    }
}
