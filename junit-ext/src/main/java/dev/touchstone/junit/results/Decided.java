package dev.touchstone.junit.results;

import java.util.List;

/** One decision for many verdicts: the worst of them. */
public final class Decided {

    private static final List<String> WORST_FIRST = List.of("ERROR", "FAIL", "INCONCLUSIVE", "PASS", "REFERENCE");

    private Decided() {}

    /** An error before a failure: it may hide one. An outcome nobody knows is an error, and so is none at all. */
    public static String worst(List<VerdictRecord> verdicts) {
        return WORST_FIRST.get(verdicts.stream()
                .mapToInt(verdict -> rank(verdict.outcome()))
                .min()
                .orElse(0));
    }

    /** The worse the smaller. */
    public static int rank(String outcome) {
        return Math.max(WORST_FIRST.indexOf(outcome), 0);
    }
}
