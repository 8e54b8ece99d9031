package dev.touchstone.junit.report;

import dev.touchstone.junit.results.VerdictRecord;
import java.util.List;

/** One decision for many verdicts: the worst of them. */
final class Decided {

    private static final List<String> WORST_FIRST = List.of("ERROR", "FAIL", "INCONCLUSIVE", "PASS", "REFERENCE");

    private Decided() {}

    /** An error before a failure: it may hide one. An outcome nobody knows is an error, and so is none at all. */
    static String worst(List<VerdictRecord> verdicts) {
        int worst = verdicts.stream()
                .mapToInt(verdict -> WORST_FIRST.indexOf(verdict.outcome()))
                .min()
                .orElse(0);
        return WORST_FIRST.get(Math.max(worst, 0));
    }
}
