package dev.touchstone.junit.review;

import static dev.touchstone.junit.results.ResultFixture.V1;
import static dev.touchstone.junit.results.ResultFixture.V2;
import static dev.touchstone.junit.results.ResultFixture.passRate;
import static dev.touchstone.junit.results.ResultFixture.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.results.Results;
import dev.touchstone.junit.results.VerdictRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportVerbTests {

    private static final VerdictRecord GOOD = verdict(V1, "PASS", passRate("PASS", 60, 0.95));
    private static final VerdictRecord BAD = verdict("com.acme.ToneTests#tone", V2, "FAIL", passRate("FAIL", 40, 0.6));

    @TempDir
    Path folder;

    private final FakeConsole console = FakeConsole.unattended();
    private ReviewFixture fixture;
    private Path output;

    @BeforeEach
    void aModule() {
        fixture = new ReviewFixture(folder.resolve("shop"));
        output = folder.resolve("shop/target/touchstone");
    }

    private static void judged(Path output, String moment, VerdictRecord... verdicts) {
        Map<String, String> fork = Map.of("sun.java.command", "ForkedBooter " + moment + "-jvmRun1");
        try (Results results = Results.in(output, fork)) {
            for (VerdictRecord verdict : verdicts) {
                results.append(verdict);
            }
        }
    }

    private int report(Map<Option, String> typed) {
        return fixture.run(Command.REPORT, typed, console);
    }

    private String summary() throws IOException {
        return Files.readString(output.resolve("summary.md"));
    }

    @Test
    void thePageAndTheSummaryAreWrittenAnewAndVerdictJsonIsNot() throws IOException {
        judged(output, "2026-11-22T10-00-00_000", GOOD);

        assertThat(report(Map.of())).isEqualTo(ExitCode.DONE);
        assertThat(console.said).containsExactly("REPORT 1 verdict: target/touchstone/report.html");
        assertThat(summary()).startsWith("# Touchstone: PASS\n");
        assertThat(output.resolve("report.html")).content().startsWith("<!doctype html>");
        assertThat(output.resolve("verdict.json")).doesNotExist();
    }

    @Test
    void modulesAndOtherMachinesAreReportedTogether() throws IOException {
        judged(output, "2026-11-22T10-00-00_000", GOOD);
        judged(folder.resolve("bot/target/touchstone"), "2026-11-22T10-00-01_000", BAD);

        assertThat(report(Map.of(Option.FROM, folder.resolve("bot").toString())))
                .isEqualTo(ExitCode.DONE);
        assertThat(console.said).containsExactly("REPORT 2 verdicts: target/touchstone/report.html");
        assertThat(summary())
                .startsWith("# Touchstone: FAIL\n")
                .contains("RefundTests.statesTheWindow", "ToneTests.tone");
    }

    @Test
    void resultsOfOtherMachinesAloneAreEnough() throws IOException {
        judged(folder.resolve("shard-1"), "2026-11-22T10-00-00_000", GOOD);
        judged(folder.resolve("shard-2"), "2026-11-22T10-00-01_000", BAD);

        assertThat(report(Map.of(Option.FROM, folder.resolve("shard-1") + "," + folder.resolve("shard-2"))))
                .isEqualTo(ExitCode.DONE);
        assertThat(summary()).startsWith("# Touchstone: FAIL\n");
    }

    @Test
    void withoutResultsThereIsNoReport() {
        assertThat(report(Map.of())).isEqualTo(ExitCode.FAILED);
        assertThat(console.complaints)
                .containsExactly(
                        """
                        There are no results in target/touchstone. Nothing was written.

                        Why:  a report of nothing would look like a report of no failures.
                        Fix:  run the sampled tests first, or name with from the folders where results are.""");
        assertThat(output.resolve("report.html")).doesNotExist();
    }

    @Test
    void aFolderWithoutResultsWasNamedWrongly() {
        judged(output, "2026-11-22T10-00-00_000", GOOD);

        assertThat(report(Map.of(Option.FROM, "nowhere"))).isEqualTo(ExitCode.FAILED);
        assertThat(console.complaints)
                .containsExactly(
                        """
                        There are no results in nowhere. Nothing was written.

                        Why:  a report that leaves out what was named would look complete.
                        Fix:  name target/touchstone as a build left it, with its folder results.""");
    }

    @Test
    void theNewestRunCountsUnlessAMomentIsNamed() {
        judged(output, "2026-11-22T10-00-00_000", GOOD);
        judged(output, "2026-11-22T11-00-00_000", BAD);

        report(Map.of());
        report(Map.of(Option.SINCE, "2026-11-22T09:00:00Z"));
        assertThat(console.said)
                .containsExactly(
                        "REPORT 1 verdict: target/touchstone/report.html",
                        "REPORT 2 verdicts: target/touchstone/report.html");
    }

    @Test
    void earlierBuildsMayBeNamed() {
        judged(output, "2026-11-22T10-00-00_000", GOOD);
        judged(folder.resolve("builds/101"), "2026-11-21T10-00-00_000", BAD);

        assertThat(report(Map.of(Option.HISTORY, folder.resolve("builds").toString())))
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void aHistoryThatHoldsNoBuildWasNamedWrongly() {
        judged(output, "2026-11-22T10-00-00_000", GOOD);

        assertThat(report(Map.of(Option.HISTORY, "nowhere"))).isEqualTo(ExitCode.FAILED);
        assertThat(console.complaints)
                .containsExactly(
                        """
                        There is no earlier build in nowhere. Nothing was written.

                          looked for verdict.json, results/…-verdicts.jsonl, and both in the folders within

                        Why:  a history that leaves out what was named would look complete.
                        Fix:  name with history what builds left in target/touchstone, or a folder of such folders.""");
    }
}
