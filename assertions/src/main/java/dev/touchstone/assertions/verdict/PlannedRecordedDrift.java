package dev.touchstone.assertions.verdict;

/** Looks as {@link PlannedDrift} does, at the cases that the record holds. */
record PlannedRecordedDrift(RecordedDriftRequirement requirement, DriftLooks looks) implements Planned {

    static PlannedRecordedDrift of(RecordedDriftRequirement requirement, int cases) {
        boolean read = requirement.record().cases() > 0;
        return new PlannedRecordedDrift(
                requirement,
                DriftLooks.of(requirement.drift(), read ? requirement.record().cases() : cases));
    }

    @Override
    public Cost cost() {
        return new Cost(requirement, looks.cap(), looks.cap(), looks.expected(requirement.drift()));
    }

    @Override
    public Boundary begin(String candidate, String baseline) {
        return new DriftBoundary(requirement, looks);
    }
}
