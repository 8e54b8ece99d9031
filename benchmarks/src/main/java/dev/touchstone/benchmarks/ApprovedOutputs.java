package dev.touchstone.benchmarks;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What it costs to verify approved outputs, beside comparing strings with the same files. */
final class ApprovedOutputs {

    static final String NAME = "approved-outputs";
    static final int CASES = 10_000;

    private static final double GOAL = 3;

    private ApprovedOutputs() {}

    static ClosingLine run() throws Exception {
        Machine.print();
        Path module = Files.createTempDirectory("touchstone-approved-outputs");
        try {
            write(module.resolve("resources/golden/approved.jsonl"));
            return new ClosingLine(NAME, measured(module), GOAL, true);
        } finally {
            RecordingSize.delete(module);
        }
    }

    private static void write(Path set) throws IOException {
        Files.createDirectories(set.getParent());
        try (BufferedWriter out = Files.newBufferedWriter(set)) {
            for (int n = 0; n < CASES; n++) {
                out.write(String.format(
                        Locale.ROOT, "{\"id\": \"order-%05d\", \"input\": \"Where is order %d?\"}\n", n, n));
            }
        }
    }

    /** By a process whose class path holds the golden set; its last line is the figure. */
    private static double measured(Path module) throws IOException, InterruptedException {
        ClassPath classPath =
                ClassPath.of(System.getProperty("java.class.path")).behind(module.resolve("resources"));
        Process process = new ProcessBuilder(List.of(
                        InstalledJdks.java(Path.of(System.getProperty("java.home")))
                                .toString(),
                        "-cp",
                        classPath.toString(),
                        ApprovedRounds.class.getName(),
                        module.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String last = lastLine(process);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the rounds were not green");
        }
        return Double.parseDouble(last);
    }

    /** Prints all but the last. */
    private static String lastLine(Process process) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String last = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!last.isEmpty()) {
                    System.out.println(last);
                }
                last = line;
            }
            return last;
        }
    }
}
