package dev.touchstone.benchmarks;

import dev.touchstone.assertions.statistics.Hypotheses;
import java.util.List;
import java.util.Locale;

/** How many calls a verdict takes on average, over the fewest that any test with the same error rates can take. */
final class CallsToVerdict {

    static final String NAME = "calls-to-verdict";

    private static final double GOAL = 1.05;
    private static final double GOAL_IN_THE_MIDDLE = 1.12;
    private static final double ERROR = 0.05;
    private static final int RUNS = 20_000;

    private static final List<Hypotheses> PASS_RATES = List.of(
            new Hypotheses(0.9, 0.8, ERROR, ERROR),
            new Hypotheses(0.95, 0.9, ERROR, ERROR),
            new Hypotheses(0.99, 0.97, ERROR, ERROR));

    private static final List<PairedDesign> COMPARISONS =
            List.of(new PairedDesign(0.1, 0.05), new PairedDesign(0.2, 0.05), new PairedDesign(0.2, 0.1));

    private CallsToVerdict() {}

    static ClosingLine run() {
        Machine.print();
        Facts.print(
                "error rates", "0.05 each; ×: over the least of any test (Wald 1947; in the middle Hoeffding 1960)");
        List<PassRateCalls> calls = PASS_RATES.stream().map(PassRateCalls::of).toList();
        calls.forEach(PassRateCalls::print);
        COMPARISONS.forEach(design -> design.simulate(RUNS, ERROR).print(design));
        Planning.measure().print();
        return closing(calls);
    }

    static ClosingLine closing(List<PassRateCalls> calls) {
        double ends = calls.stream().mapToDouble(PassRateCalls::worstEnd).max().orElse(Double.NaN);
        double middle =
                calls.stream().mapToDouble(each -> each.middle().ratio()).max().orElse(Double.NaN);
        Facts.print(
                "worst",
                String.format(
                        Locale.ROOT,
                        "%.3f at the ends, goal at most %.2f; %.3f in the middle, goal at most %.2f",
                        ends,
                        GOAL,
                        middle,
                        GOAL_IN_THE_MIDDLE));
        return new ClosingLine(NAME, ends, GOAL, middle <= GOAL_IN_THE_MIDDLE);
    }
}
