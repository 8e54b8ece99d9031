package dev.touchstone.junit.attest;

import dev.touchstone.junit.attest.RolloutVerdict.Mode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A verdict in the words every policy engine knows (in-toto predicate test-result v0.1).
 *
 * @param verdict told: only a live pass is {@code PASSED}; a pass on recorded answers and what could not be decided are {@code WARNED}
 * @param configuration what was tested with, by digest: the policy, golden sets
 * @param tests by how they ended
 */
public record TestResult(RolloutVerdict verdict, List<Statement.Subject> configuration, Tests tests) {

    /** The URI of this kind of statement. */
    public static final String TYPE = "https://in-toto.io/attestation/test-result/v0.1";

    /** Names of tests. */
    public record Tests(List<String> passed, List<String> warned, List<String> failed) {

        /** Keeps copies. */
        public Tests {
            passed = List.copyOf(passed);
            warned = List.copyOf(warned);
            failed = List.copyOf(failed);
        }
    }

    /** Keeps a copy of the configuration. */
    public TestResult {
        configuration = List.copyOf(configuration);
    }

    /** As a statement about the candidate. */
    public Statement statement() {
        Map<String, @Nullable Object> predicate = new LinkedHashMap<>();
        predicate.put("result", result());
        predicate.put(
                "configuration",
                configuration.stream().map(Statement.Subject::descriptor).toList());
        predicate.put("passedTests", tests.passed());
        predicate.put("warnedTests", tests.warned());
        predicate.put("failedTests", tests.failed());
        return new Statement(verdict.candidate(), TYPE, predicate);
    }

    private String result() {
        return switch (verdict.outcome()) {
            case PASS -> verdict.mode() == Mode.LIVE ? "PASSED" : "WARNED";
            case INCONCLUSIVE -> "WARNED";
            case FAIL, ERROR -> "FAILED";
        };
    }
}
