package dev.touchstone.assertions.verdict;

/** A requirement on all inputs, of which the cases are a sample: each is asked once, and there must be enough of them. */
record PlannedOnce(Planned planned) implements Planned {

    static PlannedOnce of(Planned planned, int cases) {
        EnoughCases.require(planned.cost(), cases);
        return new PlannedOnce(planned);
    }

    @Override
    public Cost cost() {
        return planned.cost();
    }

    @Override
    public Boundary begin(String candidate, String baseline) {
        return new OncePerCase(planned.begin(candidate, baseline));
    }
}
