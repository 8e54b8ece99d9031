package dev.touchstone.browser;

import dev.touchstone.junit.results.CallsRecord;
import dev.touchstone.junit.results.FamilyRecord;
import dev.touchstone.junit.results.FindingRecord;
import dev.touchstone.junit.results.GoldenRecord;
import dev.touchstone.junit.results.Results;
import dev.touchstone.junit.results.SampleRecord;
import dev.touchstone.junit.results.VerdictRecord;
import dev.touchstone.junit.results.VersionRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private static final double ALPHA = 0.01;
    private static final long SLOWEST_MILLIS = 997;

    /** Writes the result files below a folder, as the tests of a build would. */
    Tally write(Path output) {
        Tally tally = new Tally(versions.size(), cases.size(), samples);
        try (Results results = Results.in(output, FORK)) {
            results.note(new FamilyRecord(ALPHA, versions.size()));
            for (int version = 0; version < versions.size(); version++) {
                append(version, tally, results);
            }
            IntStream.range(0, versions.size())
                    .mapToObj(version -> verdict(version, tally))
                    .forEach(results::append);
        }
        return tally;
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
        List<FindingRecord> findings = new ArrayList<>(List.of(MadeUpFindings.passRate(tally, version)));
        if (version > 0) {
            findings.add(MadeUpFindings.noRegression(tally, version, cases));
        }
        return new VerdictRecord(
                test,
                version(version),
                version == 0 ? "baseline" : "candidate",
                baseline(version),
                MadeUpFindings.worst(findings),
                findings,
                new GoldenRecord("cases.jsonl", "sha256:" + "5".repeat(64), cases.size()),
                new CallsRecord(tally.answers(), tally.answers(), 2 * tally.answers()),
                7,
                "2026-11-22T10:00:00Z",
                "2026-11-22T10:01:00Z",
                null);
    }

    private @Nullable VersionRecord baseline(int version) {
        return version == 0 ? null : version(0);
    }

    private VersionRecord version(int index) {
        return new VersionRecord(
                versions.get(index), "sha256:" + Integer.toHexString(index + 10).repeat(64));
    }
}
