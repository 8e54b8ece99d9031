package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.grading.Trait;

/** One trait of one version's answers, of whichever sort it is. */
final class TraitValues {

    final PerCase<Double> numbers = new PerCase<>();
    final PerCase<String> kinds = new PerCase<>();
    final PerCase<double[]> meanings = new PerCase<>();

    static TraitValues of(RecordedTrait record) {
        TraitValues values = new TraitValues();
        values.addAll(record);
        return values;
    }

    void addAll(RecordedTrait record) {
        record.numbers().forEach((caseId, given) -> given.forEach(number -> numbers.add(caseId, number)));
        record.kinds().forEach((caseId, given) -> given.forEach(kind -> kinds.add(caseId, kind)));
        record.sketches().forEach((caseId, given) -> given.forEach(sketch -> meanings.add(caseId, sketch.values())));
    }

    static DriftArms arms(NoDriftRequirement requirement, TraitValues baseline, TraitValues candidate) {
        Trait trait = requirement.trait().orElseThrow();
        if (trait == Trait.MEANING) {
            return new VectorArms(baseline.meanings, candidate.meanings);
        }
        return trait.isKind()
                ? new KindArms(baseline.kinds, candidate.kinds)
                : new NumberArms(requirement.distance(), baseline.numbers, candidate.numbers);
    }
}
