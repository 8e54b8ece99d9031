package dev.touchstone.junit.results;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What all JVMs of one build wrote down.
 *
 * @param run the same for all of them
 * @param family empty where no sampled test was planned
 * @param verdicts ordered by test and version
 * @param answers where they came from, of all tests together
 * @param served which models are reported to have answered, of each JVM
 * @param origin what was built
 * @param provenance where they came from, one by one
 */
public record BuildRecord(
        String run,
        Optional<FamilyRecord> family,
        List<VerdictRecord> verdicts,
        AnswersRecord answers,
        List<ServedRecord> served,
        OriginRecord origin,
        Provenance provenance) {

    /** Of answers that cannot be recorded. */
    public BuildRecord(String run, Optional<FamilyRecord> family, List<VerdictRecord> verdicts) {
        this(run, family, verdicts, AnswersRecord.NONE);
    }

    /** Of which no more is known. */
    public BuildRecord(String run, Optional<FamilyRecord> family, List<VerdictRecord> verdicts, AnswersRecord answers) {
        this(run, family, verdicts, answers, List.of(), OriginRecord.UNKNOWN, Provenance.UNKNOWN);
    }

    /** Keeps copies of its lists. */
    public BuildRecord {
        verdicts = List.copyOf(verdicts);
        served = List.copyOf(served);
    }

    /** The same, made of this. */
    public BuildRecord from(OriginRecord other) {
        return new BuildRecord(run, family, verdicts, answers, served, other, provenance);
    }

    /** What several runs came to together, of several modules for example; each has a family of its own. */
    public static BuildRecord merged(List<BuildRecord> runs) {
        List<FamilyRecord> families =
                runs.stream().flatMap(run -> run.family().stream()).toList();
        return new BuildRecord(
                runs.stream().map(BuildRecord::run).collect(Collectors.joining(", ")),
                families.stream().reduce(FamilyRecord::plus),
                runs.stream().flatMap(run -> run.verdicts().stream()).toList(),
                runs.stream().map(BuildRecord::answers).reduce(AnswersRecord.NONE, AnswersRecord::plus),
                runs.stream().flatMap(run -> run.served().stream()).toList(),
                runs.stream()
                        .map(BuildRecord::origin)
                        .filter(OriginRecord::isKnown)
                        .findFirst()
                        .orElse(OriginRecord.UNKNOWN),
                Provenance.UNKNOWN);
    }
}
