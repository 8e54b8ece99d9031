package dev.touchstone.junit.baseline;

import dev.touchstone.assertions.grading.Embedding;
import dev.touchstone.assertions.grading.Trait;
import dev.touchstone.assertions.verdict.RecordedTrait;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One trait of the answers to some cases, value by value. */
record TraitValues(
        Map<String, List<Double>> numbers, Map<String, List<String>> kinds, Map<String, List<Embedding>> sketches) {

    static TraitValues of(List<RecordedCase> cases, Trait trait, Set<String> caseIds) {
        TraitValues values = new TraitValues(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        for (RecordedCase recorded : cases) {
            if (caseIds.contains(recorded.caseId()) && recorded.held(trait) > 0) {
                values.add(recorded, trait);
            }
        }
        return values;
    }

    private void add(RecordedCase recorded, Trait trait) {
        if (trait == Trait.MEANING) {
            sketches.put(recorded.caseId(), recorded.sketches());
        } else if (trait.isKind()) {
            kinds.put(recorded.caseId(), recorded.of(trait).values());
        } else {
            numbers.put(recorded.caseId(), recorded.of(trait).numbers());
        }
    }

    RecordedTrait named(String name) {
        return new RecordedTrait(name, numbers, kinds, sketches);
    }
}
