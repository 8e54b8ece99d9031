package dev.touchstone.junit.results;

import java.util.List;
import java.util.Optional;

/**
 * What all JVMs of one build wrote down.
 *
 * @param run the same for all of them
 * @param family empty where no sampled test was planned
 * @param verdicts ordered by test and version
 * @param answers where they came from, of all tests together
 */
public record BuildRecord(
        String run, Optional<FamilyRecord> family, List<VerdictRecord> verdicts, AnswersRecord answers) {

    /** Of answers that cannot be recorded. */
    public BuildRecord(String run, Optional<FamilyRecord> family, List<VerdictRecord> verdicts) {
        this(run, family, verdicts, AnswersRecord.NONE);
    }

    /** Keeps a copy of the verdicts. */
    public BuildRecord {
        verdicts = List.copyOf(verdicts);
    }
}
