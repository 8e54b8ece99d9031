package dev.touchstone.browser;

import dev.touchstone.junit.page.ReportPage;
import dev.touchstone.junit.plan.ProjectLayout;
import dev.touchstone.junit.plan.TestCommand;
import dev.touchstone.junit.report.Reporter;
import dev.touchstone.junit.report.Screen;
import dev.touchstone.junit.results.Results;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a run nobody ran leaves, written as that of any run.
 *
 * @param told on the console
 */
record MadeUpReport(Path file, VerdictJson verdict, Tally tally, List<String> told) {

    static MadeUpReport of(MadeUpRun run, Path module) throws IOException {
        ProjectLayout layout = new ProjectLayout(module, module);
        Path output = layout.output();
        List<String> told = new ArrayList<>();
        for (String version : run.versions()) {
            MadeUpUnit.of(version, run.source()).write(output);
        }
        try (Results results = MadeUpRun.results(output)) {
            Tally tally = run.write(results);
            new Reporter(results, layout, TestCommand.of(layout, Map.of()), Screen.of(told::add)).finish();
            return new MadeUpReport(
                    output.resolve(ReportPage.FILE), VerdictJson.read(output.resolve("verdict.json")), tally, told);
        }
    }
}
