package dev.touchstone.junit.report;

import dev.touchstone.junit.plan.Estimate;
import dev.touchstone.junit.plan.SuitePlan;
import java.util.Optional;

/** What the plan of a build is going to cost, in one line; nothing where nobody is paid. */
final class CostLine {

    static final String START = "COST ";

    private CostLine() {}

    static Optional<String> of(SuitePlan suite) {
        boolean paid = suite.tests().stream().anyMatch(test -> test.asking().paid());
        return paid ? Optional.of(of(suite.estimate())) : Optional.empty();
    }

    private static String of(Estimate estimate) {
        return START + "about " + Figures.grouped(Math.round(estimate.calls()), "call") + " to pay for"
                + (estimate.recorded() == 0
                        ? ""
                        : ", " + Figures.grouped(estimate.recorded(), "answer") + " recorded before")
                + " · about " + Figures.grouped(Math.round(estimate.input())) + " tokens read, "
                + estimate.output()
                        .map(most -> "at most " + Figures.grouped(Math.round(most)) + " written")
                        .orElse("written unknown: a version limits no tokens")
                + " · "
                + estimate.cost()
                        .map(cost -> "about " + cost + " if every answer is as long as allowed")
                        .orElse("cost unknown");
    }
}
