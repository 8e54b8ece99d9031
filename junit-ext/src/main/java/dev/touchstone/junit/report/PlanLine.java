package dev.touchstone.junit.report;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.assertions.verdict.Cost;
import dev.touchstone.junit.plan.CallRange;
import dev.touchstone.junit.plan.PlannedTest;
import dev.touchstone.junit.plan.TestForecast;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one test is going to ask, or why it will not, in one line. */
final class PlanLine {

    private static final int LONGEST = 400;

    private PlanLine() {}

    static String of(TestForecast forecast) {
        List<String> parts = new ArrayList<>();
        parts.add("PLAN " + forecast.id().shortName());
        forecast.refusal()
                .ifPresentOrElse(refusal -> parts.add(refused(refusal)), () -> parts.addAll(planned(forecast)));
        return String.join(" · ", parts);
    }

    private static List<String> planned(TestForecast forecast) {
        List<String> parts = new ArrayList<>();
        PlannedTest test = forecast.test().orElseThrow();
        parts.add(Figures.grouped(test.goldens().cases().size(), "case") + ", "
                + Figures.grouped(forecast.versions().size(), "version"));
        forecast.costs().stream().map(PlanLine::cost).forEach(parts::add);
        parts.add(forecast.costs().isEmpty() ? "nothing to ask" : calls(forecast.calls()));
        parts.add("seed " + test.seed());
        return parts;
    }

    static String refused(Explanation refusal) {
        return Untrusted.line("refused: " + refusal.headline(), LONGEST)
                + refusal.fix()
                        .map(fix -> Untrusted.line(" Fix: " + fix, LONGEST))
                        .orElse("");
    }

    private static String cost(Cost cost) {
        return cost.requirement().describe() + ": " + range(Math.round(cost.expected()), cost.cap()) + " "
                + unit(cost) + (cost.cap() == 1 ? "" : "s")
                + alpha(cost)
                        .map(alpha -> ", a fixed plan needs " + Figures.grouped(cost.fixed()) + ", α " + alpha)
                        .orElse("")
                + found(cost).map(loss -> ", finds " + loss).orElse("");
    }

    static String unit(Cost cost) {
        return cost.requirement().comparesBaseline() ? "pair" : "sample";
    }

    static Optional<String> alpha(Cost cost) {
        return cost.requirement()
                .errorRates()
                .filter(rates -> cost.requirement().mayFailByChance())
                .map(rates -> Figures.alpha(rates.alpha()));
    }

    /** {@code a loss of 5.0 points with 95 %}. */
    static Optional<String> found(Cost cost) {
        return cost.requirement().detects().flatMap(loss -> cost.requirement()
                .errorRates()
                .map(rates -> loss + " with " + Math.round(100 * (1 - rates.beta())) + " %"));
    }

    static String calls(CallRange calls) {
        return range(Math.round(calls.expected()), calls.most()) + " calls";
    }

    private static String range(long expected, long most) {
        return expected == most
                ? Figures.grouped(most)
                : "about " + Figures.grouped(expected) + ", at most " + Figures.grouped(most);
    }
}
