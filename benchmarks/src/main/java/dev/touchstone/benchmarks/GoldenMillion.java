package dev.touchstone.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The smallest heap in which a fresh JVM runs a sampled test over a golden set of a million cases. */
final class GoldenMillion {

    static final String NAME = "golden-million";

    private static final double GOAL_MEGABYTES = 256;
    private static final int CASES = 1_000_000;
    private static final double BYTES_PER_MEGABYTE = 1e6;
    private static final List<Integer> HEAPS = List.of(256, 240, 224, 208, 192, 160, 128);

    private GoldenMillion() {}

    static ClosingLine run() throws Exception {
        Machine.print();
        Path folder = Files.createTempDirectory("touchstone-golden-million");
        try {
            Path set = write(folder.resolve("resources/golden/million.jsonl"));
            Facts.print(
                    "golden set",
                    String.format(
                            Locale.ROOT,
                            "%,d cases, %.0f MB of JSON Lines",
                            CASES,
                            Files.size(set) / BYTES_PER_MEGABYTE));
            Facts.print("bare read", seconds(Usage.of(() -> bytes(set)).wallMillis()));
            return new ClosingLine(NAME, smallest(folder), GOAL_MEGABYTES, true);
        } finally {
            RecordingSize.delete(folder);
        }
    }

    private static Path write(Path set) throws IOException {
        Files.createDirectories(set.getParent());
        try (BufferedWriter out = Files.newBufferedWriter(set)) {
            for (int n = 0; n < CASES; n++) {
                out.write(String.format(
                        Locale.ROOT,
                        "{\"id\": \"order-%07d\", \"input\": \"Customer %d asks where order %d is, paid %d days ago by card.\","
                                + " \"expected\": \"good\", \"slice\": \"market-%d\", \"total\": %d.50}%n",
                        n,
                        n % 7919,
                        n,
                        n % 60,
                        n % 12,
                        n % 500));
            }
        }
        return set;
    }

    private static int bytes(Path set) throws IOException {
        byte[] buffer = new byte[1 << 16];
        int read = 0;
        try (InputStream in = Files.newInputStream(set)) {
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                read += length;
            }
        }
        return read;
    }

    /** Infinite if none of them is enough. */
    private static double smallest(Path folder) throws Exception {
        double smallest = Double.POSITIVE_INFINITY;
        for (int megabytes : HEAPS) {
            try {
                Facts.print(
                        "-Xmx" + megabytes + "m", seconds(jvm(folder, megabytes).millis()));
                smallest = megabytes;
            } catch (IllegalStateException tooSmall) {
                Facts.print("-Xmx" + megabytes + "m", "not enough");
                return smallest;
            }
        }
        return smallest;
    }

    private static FreshJvm jvm(Path folder, int megabytes) {
        ClassPath classPath =
                ClassPath.of(System.getProperty("java.class.path")).behind(folder.resolve("resources"));
        return new FreshJvm(
                classPath,
                folder,
                GoldenMillionTestCase.class,
                List.of("-Xmx" + megabytes + "m", "-XX:+ExitOnOutOfMemoryError"));
    }

    private static String seconds(double millis) {
        return String.format(Locale.ROOT, "%.2f s", millis / 1000);
    }
}
