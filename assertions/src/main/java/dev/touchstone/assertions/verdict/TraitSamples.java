package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.grading.Sample;
import dev.touchstone.assertions.grading.Trait;

/** One trait of both versions' answers, as they come. */
final class TraitSamples {

    private final NoDriftRequirement requirement;
    private final Trait trait;
    private final PerCase<Double> baselineNumbers = new PerCase<>();
    private final PerCase<Double> candidateNumbers = new PerCase<>();
    private final PerCase<String> baselineKinds = new PerCase<>();
    private final PerCase<String> candidateKinds = new PerCase<>();
    private int samples;

    TraitSamples(NoDriftRequirement requirement) {
        this.requirement = requirement;
        this.trait = requirement.trait().orElseThrow();
    }

    /** Beside what a baseline gave on an earlier day. */
    TraitSamples(NoDriftRequirement requirement, RecordedTrait record) {
        this(requirement);
        record.numbers().forEach((caseId, given) -> given.forEach(number -> baselineNumbers.add(caseId, number)));
        record.kinds().forEach((caseId, given) -> given.forEach(kind -> baselineKinds.add(caseId, kind)));
    }

    void take(Slot slot, Sample sample) {
        boolean candidate = slot.arm() == Arm.CANDIDATE;
        if (trait.isKind()) {
            String kind = trait.kind(sample).orElseThrow(() -> Unmeasured.trait(slot, requirement));
            (candidate ? candidateKinds : baselineKinds).add(slot.caseId(), kind);
        } else {
            double number = trait.number(sample).orElseThrow(() -> Unmeasured.trait(slot, requirement));
            (candidate ? candidateNumbers : baselineNumbers).add(slot.caseId(), number);
        }
        samples += candidate ? 1 : 0;
    }

    /** Answers of the candidate. */
    int samples() {
        return samples;
    }

    DriftArms arms() {
        return trait.isKind()
                ? new KindArms(baselineKinds, candidateKinds)
                : new NumberArms(requirement.distance(), baselineNumbers, candidateNumbers);
    }
}
