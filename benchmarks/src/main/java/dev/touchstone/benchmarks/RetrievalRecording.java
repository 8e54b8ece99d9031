package dev.touchstone.benchmarks;

import dev.touchstone.assertions.response.FinishReason;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.response.Served;
import dev.touchstone.assertions.response.TokenUsage;
import dev.touchstone.junit.model.Message;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.model.Responses;
import dev.touchstone.junit.model.SampleId;
import dev.touchstone.junit.recording.RecordedWith;
import dev.touchstone.junit.recording.Recorder;
import dev.touchstone.junit.recording.RecordingFolders;
import dev.touchstone.junit.recording.RecordingId;
import dev.touchstone.junit.recording.Recordings;
import dev.touchstone.junit.recording.Scrubbing;
import dev.touchstone.junit.version.ModelVersion;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A test of a retrieval bot: each question comes with 8 KB of passages, each answer is a short paragraph.
 *
 * @param folder of everything it writes
 * @param samples of each case
 */
record RetrievalRecording(Path folder, int cases, int samples) {

    private static final String TEST = "com.acme.RetrievalTests";
    private static final String METHOD = "answersFromThePassages";
    private static final int PASSAGES = 80;
    private static final ModelVersion VERSION = new ModelVersion(
            "bot-v7", Optional.of("openai"), "gpt-x", Optional.empty(), Map.of("temperature", 0.7, "max_tokens", 300));
    private static final RecordedWith WITH = new RecordedWith(Map.of(), 42, true, false);

    Path root() {
        return folder.resolve("recordings");
    }

    Recordings in(Responses mode) {
        return new Recordings(
                new RecordingFolders(root(), root(), folder.resolve("journal")),
                mode,
                Scrubbing.of(System.getenv(), List.of()),
                new Recorder("0.1.0", Clock.systemUTC(), id -> "mvn touchstone:record"));
    }

    void record() {
        try (Recordings recordings = in(Responses.RECORD)) {
            for (int golden = 0; golden < cases; golden++) {
                Model model = of(recordings, golden);
                for (int sample = 0; sample < samples; sample++) {
                    model.respond(request(golden, sample));
                }
                recordings.flush(TEST, METHOD);
            }
        }
    }

    Model of(Recordings recordings, int golden) {
        return recordings.of(
                new RecordingId(TEST, METHOD, id(golden), VERSION.name()),
                VERSION,
                WITH,
                request -> answer(request.sample().index()));
    }

    Request request(int golden, int sample) {
        String question = "Question " + golden + "\n"
                + "Refunds are paid within thirty days of the parcel's return, whatever was paid for it by card or cash.\n"
                        .repeat(PASSAGES);
        return new Request(
                List.of(Message.system("Answer from the passages only."), Message.user(question)),
                new SampleId(id(golden), sample, 0, sample));
    }

    private static String id(int golden) {
        return "retrieval-" + golden;
    }

    static Response answer(int sample) {
        return Response.of("Answer " + sample
                        + ": the money comes back within thirty days of the parcel's return. ".repeat(3))
                .finishedBy(FinishReason.STOP)
                .using(new TokenUsage(2_018, 61))
                .after(Duration.ofNanos(812_345_678L + sample * 1_000L))
                .with(Served.UNKNOWN
                        .by("gpt-x-2026-05-01")
                        .withFingerprint("fp_44709d6fcb")
                        .on("default")
                        .beginningAfter(Duration.ofMillis(212)));
    }
}
