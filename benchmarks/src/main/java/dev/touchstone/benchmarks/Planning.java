package dev.touchstone.benchmarks;

import dev.touchstone.assertions.statistics.BoundedMeanBet;
import dev.touchstone.assertions.statistics.ClosedSprt;
import dev.touchstone.assertions.statistics.Hypotheses;
import dev.touchstone.assertions.statistics.MeanDesign;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** How long a plan of about 10,000 samples takes to make. */
record Planning(int samples, Spread passRate, int pairs, Spread comparison) {

    private static final int WARM_UPS = 2;
    private static final int REPEATS = 5;
    private static final double NANOS_PER_MILLI = 1e6;

    /** Plans are cached, so each is a hair's breadth from the one before. */
    private static final double HAIR = 1e-7;

    static Planning measure() {
        return new Planning(passRate(0), time(Planning::passRate), comparison(0), time(Planning::comparison));
    }

    private static int passRate(int i) {
        return ClosedSprt.of(new Hypotheses(0.5, 0.476 + HAIR * i, 0.001, 0.05)).fixedSamples();
    }

    private static int comparison(int i) {
        return BoundedMeanBet.of(
                        MeanDesign.ofPairs(0.015 + HAIR * i, 0.1, 0.001, 0.05).upToVariance(0.18))
                .fixedSamples();
    }

    void print() {
        print(samples, "samples", passRate);
        print(pairs, "pairs", comparison);
    }

    private static void print(int n, String what, Spread millis) {
        Facts.print(
                "planning",
                String.format(Locale.ROOT, "fixed n = %,d %s: %s; goal: below 200 ms", n, what, millis.in("ms")));
    }

    private static Spread time(IntConsumer plan) {
        return Spread.of(IntStream.rangeClosed(1, WARM_UPS + REPEATS)
                .mapToDouble(i -> millis(plan, i))
                .skip(WARM_UPS)
                .toArray());
    }

    private static double millis(IntConsumer plan, int i) {
        long start = System.nanoTime();
        plan.accept(i);
        return (System.nanoTime() - start) / NANOS_PER_MILLI;
    }
}
