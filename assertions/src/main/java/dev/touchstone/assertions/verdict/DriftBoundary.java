package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.grading.Sample;
import dev.touchstone.assertions.statistics.Drift;
import dev.touchstone.assertions.statistics.Look;
import java.util.Optional;
import java.util.OptionalDouble;

/** Keeps what both arms gave and looks at it after whole rounds, as often as was planned. */
final class DriftBoundary implements Boundary {

    private final PlannedDrift plan;
    private final TraitSamples samples;
    private int round;
    private boolean capped;
    private Optional<Drift> last = Optional.empty();

    DriftBoundary(PlannedDrift plan) {
        this.plan = plan;
        this.samples = new TraitSamples(plan.requirement());
    }

    @Override
    public boolean wants(Slot slot) {
        return !isDecided();
    }

    @Override
    public void take(Slot slot, Sample sample) {
        if (!isDecided()) {
            samples.take(slot, sample);
        }
    }

    @Override
    public void endRound() {
        if (!isDecided()) {
            round++;
            if (plan.looks().looksAfter(round)) {
                last = Optional.of(DriftTest.judge(
                        samples.arms(),
                        requirement(),
                        DriftLooks.share(requirement().rates())));
                capped = samples.samples() >= plan.looks().cap();
            }
        }
    }

    @Override
    public boolean isDecided() {
        return outcome() != Outcome.INCONCLUSIVE || capped;
    }

    @Override
    public Outcome outcome() {
        return Outcomes.of(last.map(Drift::look).orElse(Look.CONTINUE));
    }

    @Override
    public Finding finding() {
        int more = isDecided() ? 0 : plan.looks().cap() - samples.samples();
        DriftEvidence evidence = last.map(drift -> DriftTest.evidence(samples.arms(), requirement(), drift))
                .orElseGet(() -> DriftTest.nothing(more));
        return new Finding(requirement(), outcome(), evidence.withToDecide(more));
    }

    private NoDriftRequirement requirement() {
        return plan.requirement();
    }

    /** Of the permutation test, as often as it is looked at. */
    @Override
    public OptionalDouble pValue() {
        return OptionalDouble.of(last.map(drift -> Math.min(1, DriftLooks.LOOKS * drift.pValue()))
                .orElse(1.0));
    }
}
