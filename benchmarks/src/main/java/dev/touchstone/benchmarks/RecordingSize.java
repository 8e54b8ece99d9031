package dev.touchstone.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a recording takes on disk beyond the text of its answers. */
final class RecordingSize {

    static final String NAME = "recording-size";

    private static final double GOAL_BYTES = 1_024;
    private static final int CASES = 40;
    private static final int SAMPLES = 20;

    private RecordingSize() {}

    static ClosingLine run() throws Exception {
        Machine.print();
        Path folder = Files.createTempDirectory("touchstone-recording-size");
        try {
            RetrievalRecording recording = new RetrievalRecording(folder, CASES, SAMPLES);
            recording.record();
            long written = written(recording.root());
            long text = CASES * answers();
            Facts.print(
                    "recording",
                    String.format(
                            Locale.ROOT,
                            "%,d bytes for %d cases × %d samples, %,d of them the answers' text; each request has %,d",
                            written,
                            CASES,
                            SAMPLES,
                            text,
                            recording.request(0, 0).input().length()));
            return new ClosingLine(NAME, (double) (written - text) / (CASES * SAMPLES), GOAL_BYTES, true);
        } finally {
            delete(folder);
        }
    }

    private static long answers() {
        return IntStream.range(0, SAMPLES)
                .mapToObj(sample -> RetrievalRecording.answer(sample).text())
                .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    private static long written(Path root) throws IOException {
        long bytes = 0;
        for (Path file : files(root)) {
            bytes += Files.isRegularFile(file) ? Files.size(file) : 0;
        }
        return bytes;
    }

    static void delete(Path folder) throws IOException {
        for (Path file : files(folder)) {
            Files.delete(file);
        }
    }

    /** Children before their folders. */
    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
