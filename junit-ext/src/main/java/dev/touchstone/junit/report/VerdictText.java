package dev.touchstone.junit.report;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.verdict.Verdict;
import dev.touchstone.assertions.verdict.VerdictExplanation;
import dev.touchstone.junit.plan.PlannedVersion;
import dev.touchstone.junit.plan.TestCommand;

/** A verdict in words, with what to read and the command that shows the worst case. */
final class VerdictText {

    private VerdictText() {}

    static Explanation of(PlannedVersion planned, Verdict verdict, TestCommand command) {
        Explanation explanation =
                VerdictExplanation.of(verdict, planned.subject()).read("target/touchstone/summary.md");
        return explanation.run(
                WorstCase.of(verdict).map(caseId -> command.of(planned, caseId)).orElseGet(() -> command.of(planned)));
    }
}
