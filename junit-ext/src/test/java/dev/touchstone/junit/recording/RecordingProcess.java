package dev.touchstone.junit.recording;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.Responses;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A JVM of its own that records; every call to its model leaves a line in a file that no death takes away. */
final class RecordingProcess {

    private static final int THREADS = 8;

    private RecordingProcess() {}

    /** Module, name of this process, first sample, first sample that is not asked. */
    public static void main(String[] arguments) throws Exception {
        Path module = Path.of(arguments[0]);
        RecordingFixture fixture = new RecordingFixture(module);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<?>> answers = new ArrayList<>();
        try (Recordings recordings = fixture.in(Responses.RECORD)) {
            Model model = recordings.of(
                    RecordingFixture.ID, RecordingFixture.VERSION, RecordingFixture.WITH, asked(module, arguments[1]));
            for (int i = Integer.parseInt(arguments[2]); i < Integer.parseInt(arguments[3]); i++) {
                int sample = i;
                answers.add(threads.submit(() -> model.respond(RecordingFixture.sample(sample))));
            }
            for (Future<?> answer : answers) {
                answer.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Model asked(Path module, String name) {
        return request -> {
            String answer = name + "-" + request.sample().index();
            append(module.resolve("asked"), answer + "\n");
            return Response.of(answer);
        };
    }

    private static void append(Path file, String line) {
        try {
            Files.write(
                    file, line.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** What all processes asked so far, in order. */
    static List<String> asked(Path module) {
        return Files.exists(module.resolve("asked")) ? RecordingFixture.lines(module.resolve("asked")) : List.of();
    }

    /** @param before words before {@code java}, such as a shell that sets limits */
    static Process start(Path module, String name, int from, int to, String... before) throws IOException {
        List<String> command = new ArrayList<>(List.of(before));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path").replace(" ", "\\ "),
                RecordingProcess.class.getName(),
                module.toString(),
                name,
                String.valueOf(from),
                String.valueOf(to)));
        File output = module.resolve(name + ".out").toFile();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
    }
}
