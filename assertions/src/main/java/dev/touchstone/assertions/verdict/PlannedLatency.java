package dev.touchstone.assertions.verdict;

record PlannedLatency(LatencyRequirement requirement, PassRatePlan plan) implements Planned {

    @Override
    public Cost cost() {
        return new Cost(requirement, plan.fixed(), plan.cap(), plan.expected());
    }

    @Override
    public Boundary begin(String candidate, String baseline) {
        return new LatencyBoundary(requirement, plan);
    }
}
