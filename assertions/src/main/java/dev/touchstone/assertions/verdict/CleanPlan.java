package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.Look;
import java.util.OptionalDouble;

/**
 * Every answer must be good: the first wrong one decides, and so do enough clean ones once every case has been asked.
 *
 * @param fixed clean samples that rule the unacceptable rate out
 * @param cap the same, but at least one round
 */
record CleanPlan(int fixed, int cap) implements PassRatePlan {

    static CleanPlan of(PassRateRequirement requirement, int cases) {
        int clean = Feasible.clean(requirement);
        return new CleanPlan(clean, Math.max(clean, cases));
    }

    @Override
    public double expected() {
        return cap;
    }

    @Override
    public OptionalDouble pValue(int samples, int passes) {
        return OptionalDouble.empty();
    }

    @Override
    public int mostWrongThatPass(int samples) {
        return samples >= cap ? 0 : -1;
    }

    @Override
    public int fewestWrongThatFail(int samples) {
        return 1;
    }

    @Override
    public Look look(int samples, int passes) {
        if (passes < samples) {
            return Look.REJECT;
        }
        return samples >= cap ? Look.ACCEPT : Look.CONTINUE;
    }
}
