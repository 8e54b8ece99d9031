package dev.touchstone.junit.report;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.verdict.Verdict;
import dev.touchstone.assertions.verdict.VerdictExplanation;
import dev.touchstone.junit.page.ReportPage;
import dev.touchstone.junit.plan.PlannedVersion;
import dev.touchstone.junit.plan.ProjectLayout;
import dev.touchstone.junit.plan.TestCommand;
import java.nio.file.Path;

/** A verdict in words, with what to read and the command that shows the worst case. */
final class VerdictText {

    private VerdictText() {}

    static Explanation of(PlannedVersion planned, Verdict verdict, ProjectLayout layout, TestCommand command) {
        Explanation explanation = VerdictExplanation.of(verdict, planned.subject())
                .read(relative(layout, ReportPage.FILE) + "#"
                        + planned.version().name());
        return explanation.run(
                WorstCase.of(verdict).map(caseId -> command.of(planned, caseId)).orElseGet(() -> command.of(planned)));
    }

    /** A file of ours, from the module's folder. */
    static String relative(ProjectLayout layout, String name) {
        Path file = layout.output().resolve(name);
        return layout.module().relativize(file).toString().replace('\\', '/');
    }
}
