package dev.touchstone.assertions.verdict;

record PlannedCritical(CriticalRequirement requirement, int cases) implements Planned {

    @Override
    public Cost cost() {
        return new Cost(requirement, cases, cases, cases);
    }

    @Override
    public Boundary begin(String candidate, String baseline) {
        return new CriticalBoundary(requirement, cases, Trials.named(candidate));
    }
}
