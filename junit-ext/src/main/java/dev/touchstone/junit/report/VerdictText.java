package dev.touchstone.junit.report;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.verdict.Verdict;
import dev.touchstone.assertions.verdict.VerdictExplanation;
import dev.touchstone.junit.plan.PlannedVersion;
import java.util.Optional;

/** A verdict in words, with what to read and the command that shows the worst case. */
public final class VerdictText {

    private VerdictText() {}

    public static Explanation of(PlannedVersion planned, Verdict verdict) {
        Explanation explanation =
                VerdictExplanation.of(verdict, planned.subject()).read("target/touchstone/summary.md");
        Optional<String> worst = WorstCase.of(verdict);
        String command = "mvn test -Dtest='" + planned.test().id().selector() + "' -Dtouchstone.versions="
                + planned.version().name();
        return explanation.run(
                worst.map(id -> command + " -Dtouchstone.case=" + id).orElse(command));
    }
}
