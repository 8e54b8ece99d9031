package dev.touchstone.benchmarks;

import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.Responses;
import dev.touchstone.junit.recording.Recordings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;

/** How many recorded answers a second are served, the reading of their files included. */
final class Replay {

    static final String NAME = "replay";

    private static final double GOAL_PER_SECOND = 50_000;
    private static final int CASES = 100;
    private static final int SAMPLES = 1_000;
    private static final int WARM_UPS = 2;
    private static final int REPEATS = 5;
    private static final double NANOS = 1e9;

    private Replay() {}

    static ClosingLine run() throws Exception {
        Machine.print();
        Path folder = Files.createTempDirectory("touchstone-replay");
        try {
            RetrievalRecording recording = new RetrievalRecording(folder, CASES, SAMPLES);
            recording.record();
            Facts.print("recording", String.format(Locale.ROOT, "%,d answers to %d requests", CASES * SAMPLES, CASES));
            Spread speed = Spread.of(IntStream.range(0, WARM_UPS + REPEATS)
                    .mapToDouble(repeat -> perSecond(recording))
                    .skip(WARM_UPS)
                    .toArray());
            Facts.print("answers", speed.in("per second") + ", one thread per core");
            return new ClosingLine(NAME, speed.median(), GOAL_PER_SECOND, true, true);
        } finally {
            RecordingSize.delete(folder);
        }
    }

    private static double perSecond(RetrievalRecording recording) {
        long start = System.nanoTime();
        try (Recordings recordings = recording.in(Responses.REPLAY)) {
            IntStream.range(0, CASES).parallel().forEach(golden -> replay(recording, recordings, golden));
        }
        return CASES * SAMPLES * NANOS / (System.nanoTime() - start);
    }

    private static void replay(RetrievalRecording recording, Recordings recordings, int golden) {
        Model model = recording.of(recordings, golden);
        for (int sample = 0; sample < SAMPLES; sample++) {
            String text = model.respond(recording.request(golden, sample)).text();
            if (!text.equals(RetrievalRecording.answer(sample).text())) {
                throw new IllegalStateException("sample " + sample + " was answered by another: " + text);
            }
        }
    }
}
