package dev.touchstone.benchmarks;

import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What deciding costs beside the calls, measured by JMH; the figure is the worst part of its goal that one takes. */
final class DecisionSpeed {

    static final String NAME = "decision-speed";

    private static final double UPDATE_NANOS = 1_000;
    private static final double PERMUTATION_SECONDS = 5;
    private static final int FORKS = 2;
    private static final int WARM_UPS = 3;
    private static final int MEASUREMENTS = 5;

    private DecisionSpeed() {}

    static ClosingLine run() throws RunnerException {
        Machine.print();
        double worst = part("Decision.take", "ns per update", DecisionUpdates.class, UPDATE_NANOS);
        worst = Math.max(worst, part("ClosedSprt.look", "ns per look", SequentialLooks.class, UPDATE_NANOS));
        worst = Math.max(
                worst, part("energy", "s per 9,999 of 1,000 × 1,000", EnergyPermutations.class, PERMUTATION_SECONDS));
        return new ClosingLine(NAME, worst, 1, true);
    }

    private static double part(String label, String unit, Class<?> benchmark, double goal) throws RunnerException {
        Result<?> result = new Runner(options(benchmark)).runSingle().getPrimaryResult();
        Facts.print(
                label,
                String.format(
                        Locale.ROOT,
                        "%.4g ± %.2g %s (99.9 %% interval), goal: under %,.0f",
                        result.getScore(),
                        result.getScoreError(),
                        unit,
                        goal));
        return result.getScore() / goal;
    }

    private static Options options(Class<?> benchmark) {
        return new OptionsBuilder()
                .include(benchmark.getName() + "\\.")
                .forks(FORKS)
                .warmupIterations(WARM_UPS)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(MEASUREMENTS)
                .measurementTime(TimeValue.seconds(1))
                .threads(1)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
    }
}
