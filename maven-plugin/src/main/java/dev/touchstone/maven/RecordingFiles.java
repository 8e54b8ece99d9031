package dev.touchstone.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The recordings in one folder, by their lines.
 *
 * @param module the folder's name is shown from here
 */
record RecordingFiles(Path folder, Path module, Map<Path, Count> files) {

    private static final String ENDING = ".recording.jsonl";

    /**
     * What one recording holds.
     *
     * @param answers of its lines
     */
    record Count(long lines, long answers) {}

    static RecordingFiles in(Path folder, Path module) throws MojoExecutionException {
        Map<Path, Count> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> found = Files.walk(folder)) {
                for (Path file :
                        found.filter(path -> path.toString().endsWith(ENDING)).toList()) {
                    files.put(file, count(file));
                }
            } catch (IOException trouble) {
                throw new MojoExecutionException("the recordings in " + folder + " cannot be read", trouble);
            }
        }
        return new RecordingFiles(folder, module, files);
    }

    private static Count count(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            List<String> all = lines.toList();
            return new Count(
                    all.size(),
                    all.stream().filter(line -> line.startsWith("{\"u\":")).count());
        }
    }

    /** One line that says what is new, or none. */
    List<String> linesSince() throws MojoExecutionException {
        RecordingFiles now = in(folder, module);
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
                + shown().toString().replace('\\', '/'));
    }

    private Path shown() {
        return folder.startsWith(module) ? module.relativize(folder) : folder;
    }

    private long sum(java.util.function.ToLongFunction<Count> what) {
        return files.values().stream().mapToLong(what).sum();
    }
}
