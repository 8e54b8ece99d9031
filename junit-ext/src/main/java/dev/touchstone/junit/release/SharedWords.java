package dev.touchstone.junit.release;

import dev.touchstone.junit.attest.Statement;
import dev.touchstone.junit.attest.Statement.Subject;
import dev.touchstone.junit.attest.TestResult;
import dev.touchstone.junit.attest.TestResult.Tests;
import dev.touchstone.junit.results.GoldenRecord;
import dev.touchstone.junit.results.VerdictRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A verdict for those who read only what everybody's test tools say. */
record SharedWords(VersionVerdict verdict, JudgedStage stage) {

    Statement statement() {
        return new TestResult(verdict.rollout().orElseThrow(), configuration(), tests()).statement();
    }

    private List<Subject> configuration() {
        List<Subject> configuration = new ArrayList<>();
        configuration.add(Subjects.of("policy", stage.policy().digest()));
        verdict.judged().verdicts().stream()
                .map(VerdictRecord::golden)
                .distinct()
                .map(SharedWords::subject)
                .forEach(configuration::add);
        return configuration;
    }

    private static Subject subject(GoldenRecord golden) {
        return Subjects.of(golden.name(), golden.fingerprint());
    }

    private Tests tests() {
        return new Tests(named(Set.of("PASS")), named(Set.of("INCONCLUSIVE")), named(Set.of("FAIL", "ERROR")));
    }

    private List<String> named(Set<String> outcomes) {
        return verdict.judged().verdicts().stream()
                .filter(record -> outcomes.contains(record.outcome()))
                .map(VerdictRecord::test)
                .distinct()
                .toList();
    }
}
