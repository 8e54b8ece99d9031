package dev.touchstone.junit.report;

import dev.touchstone.junit.plan.ErrorBudget;
import dev.touchstone.junit.plan.SuitePlan;
import dev.touchstone.junit.plan.TestForecast;
import java.util.ArrayList;
import java.util.List;

/** The plan of a build on the console, before its first call: a line per test for the dearest, and one for all. */
final class PlanLines {

    static final String SUITE = "SUITE ";
    static final String REFUSED = " refused";

    private static final int MOST = 20;

    private PlanLines() {}

    static List<String> of(SuitePlan suite, String file) {
        List<String> lines = new ArrayList<>();
        suite.tests().stream().limit(MOST).map(PlanLine::of).forEach(lines::add);
        if (suite.tests().size() > MOST) {
            lines.add("… and " + (suite.tests().size() - MOST) + " more in " + file);
        }
        lines.add(total(suite));
        CostLine.of(suite).ifPresent(lines::add);
        return lines;
    }

    static String uncounted(TestForecast forecast, ErrorBudget budget) {
        return PlanLine.of(forecast)
                + " · not among the " + Figures.grouped(budget.verdicts(), "verdict")
                + " the α of the build is divided among";
    }

    static String total(SuitePlan suite) {
        ErrorBudget budget = suite.budget();
        return SUITE + Figures.grouped(budget.verdicts(), "verdict") + " that may be red by chance, "
                + Figures.grouped(suite.tests().size(), "test") + ", "
                + Figures.grouped(suite.versions(), "version")
                + " · α " + Figures.risk(budget.alpha())
                + (budget.verdicts() > 1 ? ", " + Figures.alpha(budget.each()) + " each" : "") + " · "
                + PlanLine.calls(suite.calls())
                + (suite.refused() == 0 ? "" : " · " + Figures.grouped(suite.refused(), "test") + REFUSED);
    }
}
