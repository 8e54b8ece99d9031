package dev.touchstone.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How long a fresh JVM takes to build the report of a large run from its result files, and how large that is. */
final class Report {

    static final String NAME = "report";

    private static final double GOAL_SECONDS = 10;
    private static final long GOAL_BYTES = 25_000_000;
    private static final String HEAP = "-Xmx512m";
    private static final int REPEATS = 3;
    private static final int CASES = 10_000;
    private static final int SAMPLES = 20;
    private static final int CHARACTERS = 400;
    private static final double BYTES_PER_MEGABYTE = 1e6;
    private static final double MILLIS_PER_SECOND = 1e3;

    private final Path module;

    private Report(Path module) {
        this.module = module;
    }

    static ClosingLine run() throws Exception {
        Machine.print();
        Path folder = Files.createTempDirectory("touchstone-report");
        try {
            return new Report(folder).measured();
        } finally {
            RecordingSize.delete(folder);
        }
    }

    private ClosingLine measured() throws Exception {
        Path output = module.resolve("target/touchstone");
        int[] right = new ReportedRun(output, CASES, SAMPLES, CHARACTERS).write();
        Facts.print("results", megabytes(written(output)) + " of " + counts());
        double[] seconds = new double[REPEATS];
        for (int run = 0; run < REPEATS; run++) {
            seconds[run] = Usage.of(this::build).wallMillis() / MILLIS_PER_SECOND;
        }
        Path page = output.resolve("report.html");
        PageNumbers numbers = PageNumbers.of(page);
        Facts.print("kept", numbers.toString());
        Facts.print("file", megabytes(Files.size(page)) + ", at most " + megabytes(GOAL_BYTES));
        Facts.print("fresh JVM", Spread.of(seconds).in("s") + " from start to end");
        boolean holds = numbers.hold((long) CASES * SAMPLES, right) && Files.size(page) <= GOAL_BYTES;
        return new ClosingLine(NAME, Spread.of(seconds).median(), GOAL_SECONDS, holds);
    }

    private static String counts() {
        return String.format(
                Locale.ROOT,
                "%,d cases × %d samples × %d versions, %d characters each",
                CASES,
                SAMPLES,
                ReportedRun.VERSIONS,
                CHARACTERS);
    }

    /** @throws IllegalStateException if it was not built, for want of heap for example */
    private int build() throws IOException, InterruptedException {
        List<String> command = List.of(
                InstalledJdks.java(Path.of(System.getProperty("java.home"))).toString(),
                HEAP,
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                ReportJvm.class.getName(),
                module.toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the report was not built with " + HEAP + ":\n" + printed);
        }
        Facts.print(HEAP, printed.strip().lines().reduce((first, last) -> last).orElse(""));
        return 1;
    }

    private static long written(Path folder) throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
        }
        return bytes;
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", (double) bytes / BYTES_PER_MEGABYTE);
    }
}
