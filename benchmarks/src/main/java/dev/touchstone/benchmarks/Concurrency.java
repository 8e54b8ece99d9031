package dev.touchstone.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

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
        Map<Integer, Path> jdks = InstalledJdks.find();
        Facts.print("JDKs found", jdks.toString());
        double worst = Double.NEGATIVE_INFINITY;
        for (Path home : jdks.values()) {
            worst = Math.max(worst, seconds(home));
        }
        return new ClosingLine(NAME, worst, GOAL_SECONDS, true);
    }

    private static double seconds(Path home) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        InstalledJdks.java(home).toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SlowCalls.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        double seconds = result(child);
        if (child.waitFor() != 0) {
            throw new IllegalStateException("the run on " + home + " failed");
        }
        return seconds;
    }

    /** Passes its facts on and keeps its result; not a number if it has none. */
    private static double result(Process child) throws IOException {
        double seconds = Double.NaN;
        try (BufferedReader lines = child.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(SlowCalls.RESULT)) {
                    seconds = Double.parseDouble(line.substring(SlowCalls.RESULT.length()));
                } else {
                    System.out.println(line);
                }
            }
        }
        return seconds;
    }
}
