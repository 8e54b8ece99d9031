package dev.touchstone.junit.report;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.assertions.verdict.Cost;
import dev.touchstone.junit.disk.WholeFile;
import dev.touchstone.junit.plan.ErrorBudget;
import dev.touchstone.junit.plan.SuitePlan;
import dev.touchstone.junit.plan.TestForecast;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code plan.md}: the plan of a build, one row per requirement. */
final class PlanFile {

    static final String NAME = "plan.md";

    private static final int LONGEST = 300;
    private static final String HEAD =
            """
            | test | cases | versions | requirement | α | fixed plan | expected | at most | finds | calls expected | calls at most |
            |---|---|---|---|---|---|---|---|---|---|---|
            """;

    private PlanFile() {}

    /** @throws NoVerdictException if it cannot be written */
    static void write(SuitePlan suite, PlanText text, Path output) {
        try {
            WholeFile.replace(output.resolve(NAME), of(suite));
            text.write(output);
        } catch (IOException trouble) {
            throw new NoVerdictException(
                    Explanation.of("ERROR cannot write the plan to " + output + ": "
                                    + Untrusted.line(trouble.toString(), LONGEST))
                            .why("the plan of an earlier build must not stand for this one. No call was made.")
                            .fix("make the build directory writable and free some disk space."),
                    trouble);
        }
    }

    static String of(SuitePlan suite) {
        StringBuilder markdown = new StringBuilder("# Touchstone: plan\n\n").append(HEAD);
        suite.tests().forEach(test -> markdown.append(rows(test)));
        return markdown.append('\n')
                .append(Markdown.escaped(PlanLines.total(suite)))
                .append("\n\n")
                .append(words(suite.budget()))
                .toString();
    }

    private static String words(ErrorBudget budget) {
        return """
               α: the largest probability that a version that meets the requirement is red: %s of the build, divided among %s.
               Expected: if the version just meets the requirement. Calls in flight at a stop, and the further calls of a conversation,
               come on top.
               """
                .formatted(Figures.risk(budget.alpha()), Figures.grouped(budget.verdicts(), "verdict"));
    }

    private static String rows(TestForecast test) {
        if (test.refusal().isPresent()) {
            return Markdown.row(
                    test.id().shortName(),
                    "",
                    "",
                    PlanLine.refused(test.refusal().get()));
        }
        StringBuilder rows = new StringBuilder();
        test.costs().forEach(cost -> rows.append(row(test, cost, rows.isEmpty())));
        return test.costs().isEmpty()
                ? Markdown.row(test.id().shortName(), cases(test), versions(test), "nothing to ask")
                : rows.toString();
    }

    private static String row(TestForecast test, Cost cost, boolean first) {
        List<String> total = first
                ? List.of(
                        Figures.grouped(Math.round(test.calls().expected())),
                        Figures.grouped(test.calls().most()))
                : List.of("", "");
        return Markdown.row(
                test.id().shortName(),
                cases(test),
                versions(test),
                cost.requirement().describe(),
                PlanLine.alpha(cost).orElse(""),
                Figures.grouped(cost.fixed()),
                Figures.grouped(Math.round(cost.expected()), PlanLine.unit(cost)),
                Figures.grouped(cost.cap()),
                PlanLine.found(cost).orElse(""),
                total.get(0),
                total.get(1));
    }

    private static String cases(TestForecast test) {
        return Figures.grouped(test.test().orElseThrow().goldens().cases().size());
    }

    private static String versions(TestForecast test) {
        return Figures.grouped(test.versions().size());
    }
}
