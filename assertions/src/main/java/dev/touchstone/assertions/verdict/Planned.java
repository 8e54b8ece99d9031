package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.Target;

/** A requirement with everything that can be known before the first call. */
interface Planned {

    Cost cost();

    Boundary begin(String candidate, String baseline);

    static Planned of(Requirement requirement, int cases, int criticalCases) {
        Planned planned = ofSuite(requirement, cases, criticalCases);
        return requirement.target() == Target.POPULATION ? PlannedOnce.of(planned, cases) : planned;
    }

    private static Planned ofSuite(Requirement requirement, int cases, int criticalCases) {
        if (requirement instanceof PassRateRequirement rate) {
            return new PlannedPassRate(rate, PassRatePlan.of(rate, cases));
        }
        if (requirement instanceof NoRegressionRequirement comparison) {
            return PlannedComparison.of(comparison, cases);
        }
        if (requirement instanceof LatencyRequirement latency) {
            return new PlannedLatency(latency, PassRatePlan.of(latency.share(), cases));
        }
        if (requirement instanceof ScoreRequirement score) {
            return PlannedScore.of(score, cases);
        }
        if (requirement instanceof NoDriftRequirement drift) {
            return PlannedDrift.of(drift, cases);
        }
        if (requirement instanceof RecordedDriftRequirement drift) {
            return PlannedRecordedDrift.of(drift, cases);
        }
        if (requirement instanceof NewRecordRequirement drawing) {
            return new PlannedNewRecord(drawing, cases);
        }
        if (requirement instanceof SampledApprovalRequirement approval) {
            return PlannedApproval.of(approval, cases);
        }
        return new PlannedCritical((CriticalRequirement) requirement, criticalCases);
    }
}
