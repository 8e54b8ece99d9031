package dev.touchstone.junit.report;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.verdict.Verdict;
import dev.touchstone.assertions.verdict.VerdictExplanation;
import dev.touchstone.junit.plan.PlannedVersion;
import dev.touchstone.junit.plan.ProjectLayout;
import dev.touchstone.junit.plan.TestCommand;
import java.nio.file.Path;

/** A verdict in words, with what to read and the command that shows the worst case. */
final class VerdictText {

    private VerdictText() {}

    static Explanation of(PlannedVersion planned, Verdict verdict, ProjectLayout layout, TestCommand command) {
        Explanation explanation =
                VerdictExplanation.of(verdict, planned.subject()).read(summary(layout));
        return explanation.run(
                WorstCase.of(verdict).map(caseId -> command.of(planned, caseId)).orElseGet(() -> command.of(planned)));
    }

    private static String summary(ProjectLayout layout) {
        Path summary = layout.output().resolve(Summary.FILE);
        return layout.module().relativize(summary).toString().replace('\\', '/');
    }
}
