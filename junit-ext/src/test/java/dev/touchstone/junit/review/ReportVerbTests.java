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
    private static final VerdictRecord BAD = verdict(V2, "FAIL", passRate("FAIL", 40, 0.6));

    @TempDir
    Path module;

    private final FakeConsole console = FakeConsole.unattended();
    private ReviewFixture fixture;

    @BeforeEach
    void aModule() {
        fixture = new ReviewFixture(module);
    }

    private static void judged(Path output, String moment, VerdictRecord verdict) {
        try (Results results =
                Results.in(output, Map.of("sun.java.command", "ForkedBooter 2026-11-22T" + moment + "-jvmRun1"))) {
            results.append(verdict);
        }
    }

    private Path output() {
        return module.resolve("target/touchstone");
    }

    private int report(Map<Option, String> typed) {
        return fixture.run(Command.REPORT, typed, console);
    }

    private String page() throws IOException {
        return Files.readString(output().resolve("report.html"));
    }

    @Test
    void theNewestRunIsShown() throws IOException {
        judged(output(), "10-00-00_000", GOOD);

        assertThat(report(Map.of())).isEqualTo(ExitCode.DONE);
        assertThat(console.said).containsExactly("REPORT 1 verdict: target/touchstone/report.html");
        assertThat(page())
                .contains("<h1>Touchstone: PASS</h1>", "<td>refund-v1</td>")
                .doesNotContain("refund-v2");
        assertThat(output().resolve("summary.md")).content().startsWith("# Touchstone: PASS\n");
    }

    @Test
    void otherFoldersAreShownTogetherAndTheWorstDecides() throws IOException {
        judged(output(), "10-00-00_000", GOOD);
        judged(module.resolve("downloads/linux"), "10-00-00_001", BAD);

        assertThat(report(Map.of(Option.FROM, "downloads/linux"))).isEqualTo(ExitCode.DONE);
        assertThat(console.said).containsExactly("REPORT 2 verdicts: target/touchstone/report.html");
        assertThat(page()).contains("<h1>Touchstone: FAIL</h1>", "<td>refund-v1</td>", "<td>refund-v2</td>");
    }

    @Test
    void aFolderWithoutResultsWasNamedWrongly() {
        judged(output(), "10-00-00_000", GOOD);

        assertThat(report(Map.of(Option.FROM, "downloads/lost"))).isEqualTo(ExitCode.FAILED);
        assertThat(console.complaints)
                .containsExactly(
                        """
                        There are no results in downloads/lost. Nothing was written.

                        Why:  a report that leaves out what was named would look complete.
                        Fix:  name target/touchstone as a build left it, with its folder results.
                        """
                                .stripTrailing());
        assertThat(output().resolve("report.html")).doesNotExist();
    }

    @Test
    void aReportOfNothingIsRefused() {
        assertThat(report(Map.of())).isEqualTo(ExitCode.FAILED);
        assertThat(console.complaints)
                .containsExactly(
                        """
                        There are no results in target/touchstone. Nothing was written.

                        Why:  a report of nothing would look like a report of no failures.
                        Fix:  run the sampled tests first, or name with from the folders where results are.
                        """
                                .stripTrailing());
    }

    @Test
    void aDamagedResultIsToldWithItsPlace() throws IOException {
        judged(output(), "10-00-00_000", GOOD);
        Path verdicts;
        try (var files = Files.list(output().resolve("results"))) {
            verdicts = files.filter(file -> file.toString().endsWith("-verdicts.jsonl"))
                    .findFirst()
                    .orElseThrow();
        }
        Files.writeString(verdicts, "{\"type\":\"verdict\"}\n");

        assertThat(report(Map.of())).isEqualTo(ExitCode.FAILED);
        assertThat(console.complaints)
                .singleElement()
                .asString()
                .startsWith("ERROR cannot read the results in " + verdicts + ":1: 'test' is missing");
    }
}
