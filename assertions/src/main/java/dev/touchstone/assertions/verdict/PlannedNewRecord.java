package dev.touchstone.assertions.verdict;

record PlannedNewRecord(NewRecordRequirement requirement, int cases) implements Planned {

    @Override
    public Cost cost() {
        return new Cost(requirement, samples(), samples(), samples());
    }

    int samples() {
        return Math.multiplyExact(requirement.samples(), cases);
    }

    @Override
    public Boundary begin(String candidate, String baseline) {
        return new NewRecordBoundary(this);
    }
}
