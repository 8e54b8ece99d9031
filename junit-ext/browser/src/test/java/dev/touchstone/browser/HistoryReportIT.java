package dev.touchstone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.page.PageSource;
import dev.touchstone.junit.report.Page;
import dev.touchstone.junit.results.BuildRecord;
import dev.touchstone.junit.results.BuildRuns;
import dev.touchstone.junit.results.Results;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A version that was good on Monday, is bad now, and was not asked between. */
class HistoryReportIT {

    @RegisterExtension
    static final BrowserExtension BROWSER = new BrowserExtension();

    private static final String TEST = "com.acme.RefundTests#statesTheWindow";
    private static final List<String> CASES =
            IntStream.range(0, 20).mapToObj(number -> "refund-" + number).toList();

    private static Path file;

    private final Browser browser = BROWSER.browser();

    @BeforeAll
    static void writeTheReport(@TempDir Path folder) throws IOException {
        BuildRecord monday = build(folder.resolve("monday"), List.of("v1", "v2"), 19);
        BuildRecord tuesday = build(folder.resolve("tuesday"), List.of("v1"), 19);
        Path output = folder.resolve("today");
        PageSource today = new PageSource(Optional.empty(), build(output, List.of("v1", "v2"), 8), output);
        Page.write(List.of(today), List.of(named("monday", monday), named("tuesday", tuesday)), output);
        file = output.resolve("report.html");
    }

    /** @param right answers of the last version; the first has one wrong */
    private static BuildRecord build(Path output, List<String> versions, int right) {
        MadeUpAnswer.Source source = (version, goldenCase, sample) -> goldenCase < (version == 0 ? 19 : right)
                ? new MadeUpAnswer("30 days", null)
                : new MadeUpAnswer("7 days", "wrong");
        try (Results results = MadeUpRun.results(output)) {
            new MadeUpRun(TEST, versions, CASES, 1, source).write(results);
        }
        return new BuildRuns(output.resolve("results")).newest().orElseThrow();
    }

    private static BuildRecord named(String run, BuildRecord build) {
        return new BuildRecord(run, build.family(), build.verdicts());
    }

    @Test
    void everyBuildStandsWithItsNumbersWhereItsVersionWasAsked() {
        List<String> rows = ReportPage.open(browser, file, TEST).history("v2 · pass rate ≥ 80.0 %");

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0)).startsWith("monday ").contains("PASS", "95.0 % (76.4 … 99.1, 95 % Wilson, n = 20)");
        assertThat(rows.get(1)).startsWith(MadeUpRun.RUN).contains("FAIL", "40.0 % (21.9 … 61.3, 95 % Wilson, n = 20)");
        assertThat(ReportPage.open(browser, file, TEST).history("v1 · pass rate ≥ 80.0 %"))
                .hasSize(3);
        assertThat(Accessibility.violations(browser)).isEmpty();
        BROWSER.keepPicture("history");
    }
}
