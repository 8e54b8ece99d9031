package dev.touchstone.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * One half of a benchmark, run on a JDK of its own: prints facts, and its result behind {@link #RESULT}.
 *
 * @param home of the JDK
 */
record JdkRun(Path home, Class<?> main) {

    static final String RESULT = "result=";

    /** The worst result on any JDK of this machine, where less is better; not a number if one has none. */
    static double worst(Class<?> main) throws IOException, InterruptedException {
        Map<Integer, Path> jdks = InstalledJdks.find();
        Facts.print("JDKs found", jdks.toString());
        double worst = Double.NEGATIVE_INFINITY;
        for (Path home : jdks.values()) {
            worst = Math.max(worst, new JdkRun(home, main).result());
        }
        return worst;
    }

    /** @throws IllegalStateException if the run failed */
    double result() throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        InstalledJdks.java(home).toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        double result = result(child);
        if (child.waitFor() != 0) {
            throw new IllegalStateException("the run on " + home + " failed");
        }
        return result;
    }

    /** Passes its facts on and keeps its result. */
    private static double result(Process child) throws IOException {
        double result = Double.NaN;
        try (BufferedReader lines = child.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(RESULT)) {
                    result = Double.parseDouble(line.substring(RESULT.length()));
                } else {
                    System.out.println(line);
                }
            }
        }
        return result;
    }
}
