package dev.touchstone.junit.report;

import dev.touchstone.junit.results.VerdictRecord;
import java.util.List;

/** One decision for many verdicts: the worst of them. */
final class Decided {

    private static final List<String> WORST_FIRST = List.of("ERROR", "FAIL", "INCONCLUSIVE", "PASS", "REFERENCE");

    private Decided() {}

    /** An error before a failure: it may hide one. */
    static String worst(List<VerdictRecord> verdicts) {
        return WORST_FIRST.stream()
                .filter(outcome ->
                        verdicts.stream().anyMatch(verdict -> verdict.outcome().equals(outcome)))
                .findFirst()
                .orElse("ERROR");
    }
}
