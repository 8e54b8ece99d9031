package dev.touchstone.assertions.verdict;

record PlannedDrift(NoDriftRequirement requirement, DriftLooks looks) implements Planned {

    static PlannedDrift of(NoDriftRequirement requirement, int cases) {
        return new PlannedDrift(requirement, DriftLooks.of(requirement, cases));
    }

    @Override
    public Cost cost() {
        return new Cost(requirement, looks.cap(), looks.cap(), looks.expected(requirement));
    }

    @Override
    public Boundary begin(String candidate, String baseline) {
        return new DriftBoundary(requirement, looks);
    }
}
