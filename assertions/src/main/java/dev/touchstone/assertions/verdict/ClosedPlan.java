package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.ClosedSprt;
import dev.touchstone.assertions.statistics.Look;

record ClosedPlan(ClosedSprt test, double acceptable) implements PassRatePlan {

    static ClosedPlan of(PassRateRequirement requirement) {
        return new ClosedPlan(Feasible.closed(requirement), requirement.atLeast());
    }

    @Override
    public int fixed() {
        return test.fixedSamples();
    }

    @Override
    public int cap() {
        return test.cap();
    }

    @Override
    public double expected() {
        return test.expectedSamples(acceptable);
    }

    @Override
    public Look look(int samples, int passes) {
        return test.look(samples, passes);
    }
}
