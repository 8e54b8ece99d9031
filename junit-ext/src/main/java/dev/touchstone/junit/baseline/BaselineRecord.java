package dev.touchstone.junit.baseline;

import dev.touchstone.assertions.grading.Trait;
import dev.touchstone.assertions.verdict.RecordedTrait;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one version gave in one test on one day, drawn live.
 *
 * @param id of the test and version
 * @param digest of the version
 * @param drawing when and by whom
 * @param terms what was in force
 * @param pinned why it was made the anchor of its test; empty of a record that is not
 * @param cases sorted by id, none twice, at least one
 */
public record BaselineRecord(
        BaselineId id, String digest, Drawing drawing, Terms terms, Optional<String> pinned, List<RecordedCase> cases) {

    /** Keeps a copy of the cases. */
    public BaselineRecord {
        cases = List.copyOf(cases);
    }

    BaselineRecord pinnedBecause(String reason) {
        return new BaselineRecord(id, digest, drawing, terms, Optional.of(reason), cases);
    }

    /** Answers. */
    public int samples() {
        return cases.stream().mapToInt(RecordedCase::samples).sum();
    }

    /** Good ones. */
    public int passes() {
        return cases.stream().mapToInt(RecordedCase::passes).sum();
    }

    Optional<RecordedCase> ofCase(String caseId) {
        return cases.stream()
                .filter(recorded -> recorded.caseId().equals(caseId))
                .findFirst();
    }

    /** One trait of the answers to these cases. */
    RecordedTrait trait(Trait trait, Set<String> caseIds) {
        return TraitValues.of(cases, trait, caseIds).named("its record of " + drawing.day());
    }
}
