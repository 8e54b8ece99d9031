package dev.touchstone.junit.review;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.junit.recording.RecordingCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * The recordings in one folder, by their lines.
 *
 * @param project names the folder from there
 */
record RecordingFiles(Path folder, Project project, Map<Path, Count> files) {

    /**
     * What one recording holds.
     *
     * @param answers of its lines
     */
    record Count(long lines, long answers) {}

    /** @throws NoVerdictException if one cannot be read */
    static RecordingFiles in(Path folder, Project project) {
        Map<Path, Count> files = new TreeMap<>();
        RecordingCheck.files(folder).forEach(file -> files.put(file, count(file)));
        return new RecordingFiles(folder, project, files);
    }

    private static Count count(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            List<String> all = lines.toList();
            return new Count(
                    all.size(),
                    all.stream().filter(line -> line.startsWith("{\"u\":")).count());
        } catch (IOException | UncheckedIOException trouble) {
            throw new NoVerdictException(
                    Explanation.of("ERROR " + file + ": the recording cannot be read")
                            .why("without it nobody can tell what is recorded anew.")
                            .fix("make the file readable, or delete it and record again."),
                    trouble);
        }
    }

    /** One line that says what is new, or none. */
    List<String> linesSince() {
        RecordingFiles now = in(folder, project);
        long changed = now.files.entrySet().stream()
                .filter(file -> !file.getValue().equals(files.get(file.getKey())))
                .count();
        if (changed == 0) {
            return List.of();
        }
        long answers = now.sum(Count::answers) - sum(Count::answers);
        long lines = now.sum(Count::lines) - sum(Count::lines);
        return List.of("RECORDED " + answers + (answers == 1 ? " answer" : " answers") + " in " + changed
                + (changed == 1 ? " file, " : " files, ") + lines + " lines more for a reviewer, in "
                + project.shown(folder));
    }

    private long sum(ToLongFunction<Count> what) {
        return files.values().stream().mapToLong(what).sum();
    }
}
