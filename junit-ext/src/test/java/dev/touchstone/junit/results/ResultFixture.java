package dev.touchstone.junit.results;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records that tests of results and reports begin with. */
public final class ResultFixture {

    public static final String TEST = "com.acme.RefundTests#statesTheWindow";
    public static final VersionRecord V1 = new VersionRecord("refund-v1", "sha256:01");
    public static final VersionRecord V2 = new VersionRecord("refund-v2", "sha256:02");
    public static final IntervalRecord INTERVAL = new IntervalRecord(0.8, 0.95, 0.95, "anytime beta mixture");

    private static final GoldenRecord GOLDEN = new GoldenRecord("refunds.jsonl", "sha256:0123", 40);

    private ResultFixture() {}

    public static FindingRecord passRate(String outcome, int n, double estimate) {
        return finding("passRate", "pass rate ≥ 90.0 %", outcome, n, estimate, INTERVAL);
    }

    public static FindingRecord noRegression(String outcome, int pairs, double difference) {
        IntervalRecord interval = new IntervalRecord(difference - 0.04, difference + 0.04, 0.95, "anytime betting");
        return finding("noRegression", "less than 5.0 points worse", outcome, pairs, difference, interval);
    }

    public static FindingRecord critical(String outcome, int asked) {
        return new FindingRecord(
                "critical",
                "no wrong answer to a critical case",
                outcome,
                null,
                null,
                null,
                asked,
                null,
                null,
                null,
                Map.of("cases", asked, "failed", List.of()));
    }

    public static FindingRecord nothingKnown(String kind, String requirement) {
        return finding(kind, requirement, "INCONCLUSIVE", 0, null, null);
    }

    private static FindingRecord finding(
            String kind,
            String requirement,
            String outcome,
            int n,
            @Nullable Double estimate,
            @Nullable IntervalRecord interval) {
        return new FindingRecord(
                kind,
                requirement,
                outcome,
                0.001,
                0.05,
                pValue(outcome),
                n,
                estimate,
                interval,
                271,
                Map.of("passes", n));
    }

    private static double pValue(String outcome) {
        return outcome.equals("FAIL") ? 0.0004 : 0.6;
    }

    /** Of a build that divides an α of 0.01 among ten verdicts. */
    public static BuildRecord build(VerdictRecord... verdicts) {
        return build(Optional.of(new FamilyRecord(0.01, 10)), verdicts);
    }

    public static BuildRecord build(Optional<FamilyRecord> family, VerdictRecord... verdicts) {
        return new BuildRecord("run-1", family, List.of(verdicts));
    }

    public static VerdictRecord verdict(VersionRecord version, String outcome, FindingRecord... findings) {
        return verdict(TEST, version, outcome, findings);
    }

    public static VerdictRecord verdict(String test, VersionRecord version, String outcome, FindingRecord... findings) {
        return record(test, version, "candidate", outcome, new CallsRecord(64, 60, 271), null, findings);
    }

    public static VerdictRecord ofBaseline(VersionRecord version, String outcome, FindingRecord... findings) {
        return record(TEST, version, "baseline", outcome, new CallsRecord(64, 60, 271), null, findings);
    }

    public static VerdictRecord reference(VersionRecord version) {
        return record(TEST, version, "baseline", "REFERENCE", new CallsRecord(0, 0, 0), null);
    }

    public static VerdictRecord error(VersionRecord version, String error) {
        return record(TEST, version, "candidate", "ERROR", new CallsRecord(1, 0, 271), error);
    }

    private static VerdictRecord record(
            String test,
            VersionRecord version,
            String role,
            String outcome,
            CallsRecord calls,
            @Nullable String error,
            FindingRecord... findings) {
        return new VerdictRecord(
                test,
                version,
                role,
                role.equals("baseline") ? null : V1,
                outcome,
                List.of(findings),
                GOLDEN,
                calls,
                7,
                "2026-11-22T10:00:00Z",
                "2026-11-22T10:00:01Z",
                error);
    }
}
