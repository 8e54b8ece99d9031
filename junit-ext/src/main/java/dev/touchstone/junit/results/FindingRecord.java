package dev.touchstone.junit.results;

import dev.touchstone.assertions.verdict.Finding;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one requirement came to.
 *
 * @param kind {@code passRate}, {@code noRegression}, {@code score}, {@code latency}, {@code drift}, {@code approved}
 *     or {@code critical}
 * @param requirement in words
 * @param alpha the part of the build's α it spent; absent where it rests on no chance
 * @param pValue of the evidence against an acceptable version, valid whenever sampling stopped
 * @param n samples or pairs the estimate rests on
 * @param estimate the pass rate, the difference, the mean score, the share in time, the distance, or
 *     how much less often checks hold than approved; absent where there is none
 * @param fixedPlan samples or pairs a plan of fixed size would have needed for the same error rates
 * @param details whatever else the kind has; {@value #PATHS} for pictures, in the lines of a run alone
 */
public record FindingRecord(
        String kind,
        String requirement,
        String outcome,
        @Nullable Double alpha,
        @Nullable Double beta,
        @Nullable Double pValue,
        int n,
        @Nullable Double estimate,
        @Nullable IntervalRecord interval,
        @Nullable Integer fixedPlan,
        Map<String, Object> details) {

    /** Of a pass rate the one that is not acceptable. */
    public static final String UNACCEPTABLE = "unacceptable";

    /** Of a comparison the pass rate it is sized for. */
    public static final String EXPECTED = "expected";

    /** Of a comparison the lowest pass rate at which equal versions are told to be equal. */
    public static final String LOWEST = "lowest";

    /** What the cases stand for, where that is not themselves. */
    public static final String TARGET = "target";

    /** The kind of drift from a record, which live runs alone can find. */
    public static final String SINCE_RECORD = "driftSinceRecord";

    /** The kind of a record drawn, which judges nothing. */
    public static final String NEW_RECORD = "newRecord";

    /** How the evidence went while sampling. */
    public static final String PATHS = "paths";

    /** The same without words: all its numbers. */
    public static FindingRecord of(Finding finding) {
        return FindingRecords.of(finding);
    }

    /** The same without what only pictures need. */
    public FindingRecord withoutPaths() {
        Map<String, Object> rest = new LinkedHashMap<>(details);
        rest.remove(PATHS);
        return new FindingRecord(
                kind, requirement, outcome, alpha, beta, pValue, n, estimate, interval, fixedPlan, rest);
    }
}
