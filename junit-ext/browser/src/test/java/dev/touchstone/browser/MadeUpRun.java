package dev.touchstone.browser;

import dev.touchstone.junit.golden.GoldenCase;
import dev.touchstone.junit.results.CallsRecord;
import dev.touchstone.junit.results.FamilyRecord;
import dev.touchstone.junit.results.FindingRecord;
import dev.touchstone.junit.results.GoldenRecord;
import dev.touchstone.junit.results.Results;
import dev.touchstone.junit.results.SampleRecord;
import dev.touchstone.junit.results.VerdictRecord;
import dev.touchstone.junit.results.VersionRecord;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The results of a build nobody ran: one test, of several versions, the first of which is the baseline of the others.
 *
 * @param cases their ids
 * @param samples for each case and version
 */
record MadeUpRun(String test, List<String> versions, List<String> cases, int samples, MadeUpAnswer.Source source) {

    static final String RUN = "2026-11-22T10-00-00_000";

    private static final Map<String, String> FORK = Map.of("sun.java.command", RUN + "-jvmRun1");
    private static final String GOLDEN = "sha256:" + "5".repeat(64);
    private static final double ALPHA = 0.01;
    private static final long SLOWEST_MILLIS = 997;

    /** Where the results of its JVM go. */
    static Results results(Path output) {
        return Results.in(output, FORK);
    }

    /** Tells what the tests of a build would tell. */
    Tally write(Results results) {
        Tally tally = new Tally(versions.size(), cases.size(), samples);
        results.note(new FamilyRecord(ALPHA, versions.size()));
        cases.forEach(id -> results.asked(GOLDEN, asked(id)));
        for (int version = 0; version < versions.size(); version++) {
            append(version, tally, results);
        }
        IntStream.range(0, versions.size())
                .mapToObj(version -> verdict(version, tally))
                .forEach(results::append);
        return tally;
    }

    /** What is asked is told from what is expected, and both from the id; no golden set can hold half a character. */
    private GoldenCase asked(String id) {
        String whole = new String(id.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        Map<String, Object> fields = Map.of("input", "Asked: " + whole, "expected", "Expected: " + whole);
        return new GoldenCase(id, "Asked: " + whole, false, Optional.of(source.slice(id)), fields, "cases.jsonl", 1);
    }

    private void append(int version, Tally tally, Results results) {
        for (int sample = 0; sample < samples; sample++) {
            for (int goldenCase = 0; goldenCase < cases.size(); goldenCase++) {
                MadeUpAnswer answer = source.of(version, goldenCase, sample);
                tally.count(version, goldenCase, answer.passed());
                results.append(record(version, goldenCase, sample, answer));
            }
        }
    }

    private SampleRecord record(int version, int goldenCase, int sample, MadeUpAnswer answer) {
        return new SampleRecord(
                test,
                version(version),
                version == 0 ? "baseline" : "candidate",
                cases.get(goldenCase),
                sample,
                answer.passed(),
                null,
                (goldenCase * 31L + sample * 17L + version * 101L) % SLOWEST_MILLIS,
                List.of(answer.text()),
                "stop",
                answer.reason());
    }

    private VerdictRecord verdict(int version, Tally tally) {
        String error = source.error(versions.get(version));
        List<FindingRecord> findings = error == null ? findings(version, tally) : List.of();
        return new VerdictRecord(
                test,
                version(version),
                version == 0 ? "baseline" : "candidate",
                baseline(version),
                error == null ? MadeUpFindings.worst(findings) : "ERROR",
                findings,
                new GoldenRecord("cases.jsonl", GOLDEN, cases.size()),
                new CallsRecord(tally.answers(), tally.answers(), 2 * tally.answers()),
                7,
                "2026-11-22T10:00:00Z",
                "2026-11-22T10:01:00Z",
                error);
    }

    private List<FindingRecord> findings(int version, Tally tally) {
        FindingRecord rate = MadeUpFindings.passRate(tally, version);
        return version == 0 ? List.of(rate) : List.of(rate, MadeUpFindings.noRegression(tally, version, cases));
    }

    private @Nullable VersionRecord baseline(int version) {
        return version == 0 ? null : version(0);
    }

    private VersionRecord version(int index) {
        return MadeUpUnit.of(versions.get(index), source).record();
    }
}
