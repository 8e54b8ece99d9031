package dev.touchstone.benchmarks;

import java.util.Locale;

/** What a model version costs on the wire over its HTTP client alone, on every JDK of the machine; the slowest JDK is the figure. */
final class ManyCalls {

    static final String NAME = "many-calls";

    private static final double GOAL = 1.1;

    private ManyCalls() {}

    static ClosingLine run() throws Exception {
        Facts.print(
                "calls",
                String.format(
                        Locale.ROOT,
                        "%,d at concurrency %d to a server in another process that answers after %d ms: ideal %.4f s",
                        WireCalls.CALLS,
                        WireCalls.AT_ONCE,
                        WireCalls.DELAY_MILLIS,
                        (double) WireCalls.CALLS / WireCalls.AT_ONCE * WireCalls.DELAY_MILLIS / 1000));
        return new ClosingLine(NAME, JdkRun.worst(WireCalls.class), GOAL, true);
    }
}
