package dev.touchstone.benchmarks;

import java.util.Locale;

/** How near to ideal many slow calls at once come, on every JDK of the machine; the slowest JDK is the figure. */
final class Concurrency {

    static final String NAME = "concurrency";

    private static final double IDEAL_SECONDS =
            (double) SlowCalls.CALLS / SlowCalls.AT_ONCE * SlowModel.LATENCY_MILLIS / 1000;
    private static final double GOAL_SECONDS = 1.1 * IDEAL_SECONDS;

    private Concurrency() {}

    static ClosingLine run() throws Exception {
        Facts.print(
                "ideal",
                String.format(
                        Locale.ROOT,
                        "%,d calls of %d ms at concurrency %d: %.4f s; goal: at most 1.1 times that",
                        SlowCalls.CALLS,
                        SlowModel.LATENCY_MILLIS,
                        SlowCalls.AT_ONCE,
                        IDEAL_SECONDS));
        return new ClosingLine(NAME, JdkRun.worst(SlowCalls.class), GOAL_SECONDS, true);
    }
}
