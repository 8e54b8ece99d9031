package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.grading.Sample;
import dev.touchstone.assertions.statistics.Drift;
import dev.touchstone.assertions.statistics.Look;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/** Keeps what both arms gave and looks at it after whole rounds, as often as was planned. */
final class DriftBoundary implements Boundary {

    private final Requirement reported;
    private final NoDriftRequirement requirement;
    private final DriftLooks looks;
    private final TraitSamples samples;
    private final Predicate<Slot> compared;
    private int round;
    private boolean capped;
    private Optional<Drift> last = Optional.empty();

    /** Of two versions that answer now. */
    DriftBoundary(NoDriftRequirement requirement, DriftLooks looks) {
        this.reported = requirement;
        this.requirement = requirement;
        this.looks = looks;
        this.samples = new TraitSamples(requirement);
        this.compared = slot -> true;
    }

    /** Of one version and its record; what the record does not hold cannot be compared. */
    DriftBoundary(RecordedDriftRequirement requirement, DriftLooks looks) {
        RecordedTrait record = requirement.record();
        this.reported = requirement;
        this.requirement = requirement.drift();
        this.looks = looks;
        this.samples = new TraitSamples(requirement.drift(), record);
        this.compared = slot -> slot.arm() == Arm.CANDIDATE && record.holds(slot.caseId());
    }

    @Override
    public boolean wants(Slot slot) {
        return !isDecided() && compared.test(slot);
    }

    @Override
    public void take(Slot slot, Sample sample) {
        if (wants(slot)) {
            samples.take(slot, sample);
        }
    }

    @Override
    public void endRound() {
        if (!isDecided()) {
            round++;
            if (looks.looksAfter(round)) {
                last = Optional.of(DriftTest.judge(samples.arms(), requirement, DriftLooks.share(requirement.rates())));
                capped = samples.samples() >= looks.cap();
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
        int more = isDecided() ? 0 : looks.cap() - samples.samples();
        DriftEvidence evidence = last.map(drift -> DriftTest.evidence(samples.arms(), requirement, drift))
                .orElseGet(() -> DriftTest.nothing(more));
        return new Finding(reported, outcome(), evidence.withToDecide(more));
    }

    /** Of the permutation test, as often as it is looked at. */
    @Override
    public OptionalDouble pValue() {
        return OptionalDouble.of(last.map(drift -> Math.min(1, DriftLooks.LOOKS * drift.pValue()))
                .orElse(1.0));
    }
}
