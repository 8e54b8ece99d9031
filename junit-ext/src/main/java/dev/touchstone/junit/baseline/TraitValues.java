package dev.touchstone.junit.baseline;

import dev.touchstone.assertions.grading.Trait;
import dev.touchstone.assertions.verdict.RecordedTrait;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One trait of the answers to some cases, value by value. */
record TraitValues(Map<String, List<Double>> numbers, Map<String, List<String>> kinds) {

    static TraitValues of(List<RecordedCase> cases, Trait trait, Set<String> caseIds) {
        TraitValues values = new TraitValues(new TreeMap<>(), new TreeMap<>());
        for (RecordedCase recorded : cases) {
            Counted counted = recorded.of(trait);
            if (caseIds.contains(recorded.caseId()) && counted.total() > 0) {
                values.add(recorded.caseId(), counted, trait.isKind());
            }
        }
        return values;
    }

    private void add(String caseId, Counted counted, boolean kind) {
        if (kind) {
            kinds.put(caseId, counted.values());
        } else {
            numbers.put(caseId, counted.numbers());
        }
    }

    RecordedTrait named(String name) {
        return new RecordedTrait(name, numbers, kinds);
    }
}
