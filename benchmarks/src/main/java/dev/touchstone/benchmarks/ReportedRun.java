package dev.touchstone.benchmarks;

import dev.touchstone.junit.golden.GoldenCase;
import dev.touchstone.junit.results.CallsRecord;
import dev.touchstone.junit.results.FamilyRecord;
import dev.touchstone.junit.results.FindingRecord;
import dev.touchstone.junit.results.GoldenRecord;
import dev.touchstone.junit.results.IntervalRecord;
import dev.touchstone.junit.results.Results;
import dev.touchstone.junit.results.SampleRecord;
import dev.touchstone.junit.results.VerdictRecord;
import dev.touchstone.junit.results.VersionRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * The result files a run leaves that asked every case so often of every version: written by what writes those of any run.
 *
 * @param output {@code target/touchstone}
 * @param samples of each case and version
 * @param characters of an answer
 */
record ReportedRun(Path output, int cases, int samples, int characters) {

    static final int VERSIONS = 3;

    private static final String TEST = "com.acme.support.RefundPolicyTests#statesTheRefundWindow";
    private static final String FINGERPRINT = "sha256:" + "0123456789abcdef".repeat(4);
    private static final double[] FAILING = {0.03, 0.04, 0.06};
    private static final int SLICES = 12;
    private static final double ALPHA = 0.01;

    /** How many answers were right, by version. */
    int[] write() {
        Prose prose = Prose.load();
        int[] passes = new int[VERSIONS];
        try (Results results = Results.in(output, Map.of())) {
            results.note(new FamilyRecord(ALPHA, VERSIONS));
            for (int golden = 0; golden < cases; golden++) {
                results.asked(FINGERPRINT, asked(golden, prose));
            }
            for (int draw = 0; draw < samples * VERSIONS; draw++) {
                passes[draw % VERSIONS] += round(draw, prose, results);
            }
            for (int version = 0; version < VERSIONS; version++) {
                results.append(verdict(version, passes[version]));
            }
        }
        return passes;
    }

    /** Every case once, as runs ask them. */
    private int round(int draw, Prose prose, Results results) {
        int right = 0;
        for (int golden = 0; golden < cases; golden++) {
            SampleRecord answer = answer(golden, draw, prose);
            results.append(answer);
            right += answer.passed() ? 1 : 0;
        }
        return right;
    }

    private static GoldenCase asked(int golden, Prose prose) {
        return new GoldenCase(
                id(golden),
                prose.text(-golden - 1L, 160),
                false,
                Optional.of("market-" + golden % SLICES),
                Map.of("expected", "within 30 days"),
                "refunds.jsonl",
                golden + 1);
    }

    private SampleRecord answer(int golden, int draw, Prose prose) {
        long seed = (long) golden * samples * VERSIONS + draw;
        Random random = new Random(~seed);
        boolean passed = random.nextDouble() >= FAILING[draw % VERSIONS];
        String text = prose.text(seed, characters);
        return new SampleRecord(
                TEST,
                version(draw % VERSIONS),
                draw % VERSIONS == 0 ? "baseline" : "candidate",
                id(golden),
                draw / VERSIONS,
                passed,
                random.nextInt(101) / 100.0,
                400L + (long) (Math.abs(random.nextGaussian()) * 600),
                List.of(text),
                "stop",
                passed ? null : reason(text));
    }

    private static String reason(String text) {
        return "\nExpecting actual:\n  \"" + text.substring(0, text.length() / 2)
                + "…\"\nto contain:\n  \"within 30 days\"";
    }

    private VerdictRecord verdict(int version, int passes) {
        int n = cases * samples;
        double rate = (double) passes / n;
        return new VerdictRecord(
                TEST,
                version(version),
                version == 0 ? "baseline" : "candidate",
                version == 0 ? null : version(0),
                "PASS",
                List.of(passRate(n, rate, passes)),
                new GoldenRecord("refunds.jsonl", FINGERPRINT, cases),
                new CallsRecord(n, n, n),
                42,
                "2026-11-22T10:00:00Z",
                "2026-11-22T11:00:00Z",
                null);
    }

    private static FindingRecord passRate(int n, double rate, int passes) {
        return new FindingRecord(
                "passRate",
                "pass rate ≥ 90.0 %",
                "PASS",
                ALPHA / VERSIONS,
                0.05,
                1.0,
                n,
                rate,
                new IntervalRecord(rate - 0.002, rate + 0.002, 0.95, "anytime beta mixture"),
                n,
                Map.of("passes", passes));
    }

    private static VersionRecord version(int version) {
        return new VersionRecord(
                "refund-v" + (version + 1),
                "sha256:" + String.valueOf(version + 1).repeat(64));
    }

    private static String id(int golden) {
        return String.format(Locale.ROOT, "refund-%05d", golden);
    }
}
