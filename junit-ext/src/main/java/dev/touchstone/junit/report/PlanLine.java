package dev.touchstone.junit.report;

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
                + "about " + Math.round(plan.decisions().expected()) + ", at most "
                + plan.decisions().cap()
                + " samples of " + plan.version().name() + " · seed "
                + plan.test().seed();
    }
}
