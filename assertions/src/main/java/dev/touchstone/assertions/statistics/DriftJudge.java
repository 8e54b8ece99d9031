package dev.touchstone.assertions.statistics;

import java.util.function.ToDoubleFunction;

/** Turns a distance and its bounds into a decision. */
record DriftJudge(DriftRule rule, CaseLayout layout) {

    Drift judge(DistanceEstimate estimate, ToDoubleFunction<PermutationTest> pValue) {
        if (estimate.degreesOfFreedom() < Drift.FEWEST_DEGREES) {
            return new Drift(
                    Look.CONTINUE, DriftReason.TOO_FEW_CASES, estimate.distance(), 0, Double.POSITIVE_INFINITY, 1);
        }
        double upper = estimate.upper(rule.beta(), share());
        if (upper < rule.margin()) {
            return drift(Look.ACCEPT, DriftReason.WITHIN_MARGIN, estimate, 1);
        }
        if (estimate.lower(rule.alpha(), share()) <= rule.margin()) {
            return drift(Look.CONTINUE, DriftReason.MARGIN_BETWEEN_BOUNDS, estimate, 1);
        }
        double p = pValue.applyAsDouble(PermutationTest.resolving(rule.alpha(), rule.seed()));
        return p <= rule.alpha()
                ? drift(Look.REJECT, DriftReason.BEYOND_MARGIN, estimate, p)
                : drift(Look.CONTINUE, DriftReason.EXPLAINED_BY_CHANCE, estimate, p);
    }

    private Drift drift(Look look, DriftReason reason, DistanceEstimate estimate, double p) {
        double lower = estimate.lower(rule.alpha(), share());
        return new Drift(look, reason, estimate.distance(), lower, estimate.upper(rule.beta(), share()), p);
    }

    /** What one more case, or for a suite one more sample, would weigh. */
    private double share() {
        int samples = rule.target() == Target.SUITE ? layout.fewestSamplesPerCase() : 1;
        return 1.0 / layout.cases() / samples;
    }
}
