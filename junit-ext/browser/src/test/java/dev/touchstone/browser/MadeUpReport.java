package dev.touchstone.browser;

import dev.touchstone.junit.page.PageHead;
import dev.touchstone.junit.page.PageSource;
import dev.touchstone.junit.page.ReportPage;
import dev.touchstone.junit.results.BuildRecord;
import dev.touchstone.junit.results.BuildRuns;
import dev.touchstone.junit.results.VerdictRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page of a run nobody ran, written from its result files as that of any run. */
record MadeUpReport(Path file, Tally tally) {

    static MadeUpReport of(MadeUpRun run, Path output) {
        Tally tally = run.write(output);
        BuildRecord build = new BuildRuns(output.resolve("results")).newest().orElseThrow();
        Path file = output.resolve(ReportPage.FILE);
        try {
            ReportPage.write(head(build), List.of(new PageSource(Optional.empty(), build, output)), file);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        return new MadeUpReport(file, tally);
    }

    private static PageHead head(BuildRecord build) {
        return new PageHead(
                build.verdicts().stream().anyMatch(verdict -> verdict.outcome().equals("FAIL")) ? "FAIL" : "PASS",
                Map.of("alpha", 0.01, "verdicts", 3, "spent", 0.01, "falseRed", 0.01, "line", "TOUCHSTONE made up"),
                build.verdicts().stream()
                        .mapToInt(verdict -> verdict.calls().used())
                        .sum(),
                build.verdicts().stream().map(MadeUpReport::row).toList(),
                List.of(),
                "2026-11-22T10:01:00Z");
    }

    private static List<String> row(VerdictRecord verdict) {
        return List.of(
                verdict.outcome(),
                verdict.test(),
                verdict.version().name(),
                verdict.findings().get(0).requirement(),
                "unknown");
    }
}
