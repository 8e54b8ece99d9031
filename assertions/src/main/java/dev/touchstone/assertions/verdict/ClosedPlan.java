package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.ClosedSprt;
import dev.touchstone.assertions.statistics.Look;
import java.util.OptionalDouble;

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
    public OptionalDouble pValue(int samples, int passes) {
        return OptionalDouble.of(test.pValue(samples, passes));
    }

    @Override
    public int mostWrongThatPass(int samples) {
        return test.mostFailuresThatAccept(samples);
    }

    @Override
    public int fewestWrongThatFail(int samples) {
        return test.fewestFailuresThatReject(samples);
    }

    @Override
    public Look look(int samples, int passes) {
        return test.look(samples, passes);
    }
}
