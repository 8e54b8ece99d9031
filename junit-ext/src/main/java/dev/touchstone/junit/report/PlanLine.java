package dev.touchstone.junit.report;

import dev.touchstone.assertions.verdict.DecisionPlan;
import dev.touchstone.assertions.verdict.Requirement;
import dev.touchstone.junit.plan.PlannedVersion;
import java.util.stream.Collectors;

/** What a test is going to ask, before the first call. */
final class PlanLine {

    private PlanLine() {}

    static String of(PlannedVersion plan) {
        String requirements =
                plan.test().requirements().stream().map(Requirement::describe).collect(Collectors.joining(", "));
        return "PLAN " + plan.test().id().shortName() + " · " + requirements + " · "
                + Figures.count(plan.test().goldens().cases().size(), "case") + " · "
                + plan.decisions().map(decisions -> samples(decisions, plan)).orElse("nothing to ask")
                + " · seed " + plan.test().seed();
    }

    private static String samples(DecisionPlan decisions, PlannedVersion plan) {
        return "about " + Math.round(decisions.expected()) + ", at most " + decisions.cap() + " samples of "
                + plan.version().name();
    }
}
