package dev.touchstone.junit.recording;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.Message;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.model.Responses;
import dev.touchstone.junit.model.SampleId;
import dev.touchstone.junit.version.ModelVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A module's folders, and one test with one version in it. */
final class RecordingFixture {

    static final RecordingId ID = new RecordingId("com.acme.RefundTests", "window", "refund-001", "v1");
    static final ModelVersion VERSION =
            new ModelVersion("v1", Optional.of("openai"), "gpt-x", Optional.empty(), Map.of("temperature", 0.2));
    static final RecordedWith WITH = new RecordedWith(Map.of(), 42, true, false);
    static final Model NOBODY = request -> {
        throw new AssertionError("the model was asked");
    };

    private static final Recorder RECORDER = new Recorder(
            "0.1.0",
            Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC),
            id -> "mvn touchstone:record -Dtest=" + id.methodName());

    final Path committed;
    final Path artefact;
    final Path journal;
    final AtomicInteger calls = new AtomicInteger();

    RecordingFixture(Path module) {
        committed = module.resolve("src/recordings");
        artefact = module.resolve("target/recordings");
        journal = module.resolve("target/journal");
    }

    Recordings in(Responses responses) {
        return in(responses, Scrubbing.of(Map.of(), List.of()));
    }

    Recordings in(Responses responses, Scrubbing scrubbing) {
        Path write = responses == Responses.LIVE ? artefact : committed;
        return new Recordings(new RecordingFolders(committed, write, journal), responses, scrubbing, RECORDER);
    }

    Recordings onCi(Responses responses) {
        return new Recordings(
                new RecordingFolders(committed, artefact, journal),
                responses,
                Scrubbing.of(Map.of(), List.of()),
                RECORDER);
    }

    /** Answers with the number of the sample, from 1, and counts. */
    Model counting() {
        return request -> {
            calls.incrementAndGet();
            return Response.of(String.valueOf(request.sample().index() + 1));
        };
    }

    /** Records samples from 0, and closes. */
    void record(int samples) {
        try (Recordings recordings = in(Responses.RECORD)) {
            ask(recordings.of(ID, VERSION, WITH, counting()), samples);
        }
    }

    static List<String> ask(Model model, int samples) {
        return IntStream.range(0, samples)
                .mapToObj(i -> model.respond(sample(i)).text())
                .toList();
    }

    static Request sample(int index) {
        return sample(index, 0, "Where is my money?");
    }

    static Request sample(int index, int call, String question) {
        return new Request(
                List.of(Message.system("You are a clerk.\nBe kind.\nState the window."), Message.user(question)),
                new SampleId("refund-001", index, call, 7));
    }

    /** What lies beside the journal, by name. */
    List<String> journalFolder() {
        try (Stream<Path> files = Files.list(journal)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    Path file() {
        return committed.resolve(RecordingPath.of(ID));
    }

    List<String> lines() {
        return lines(file());
    }

    static List<String> lines(Path file) {
        return text(file).lines().toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
