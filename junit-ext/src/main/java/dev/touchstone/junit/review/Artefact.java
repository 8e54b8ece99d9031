package dev.touchstone.junit.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a build server has left: its folder {@code target/touchstone}, one above it, or one within.
 *
 * @param folder as it was named
 */
record Artefact(Path folder) {

    private static final List<String> AROUND = List.of("target/touchstone", "touchstone", ".");

    private static final int DEPTH = 8;

    Path recordings() {
        return within("recordings");
    }

    Path pending() {
        return within("pending");
    }

    /**
     * The folders of proposed records, of however many modules; the folder itself if there are none. Those of records in force, in an
     * artefact that holds the sources too, are none of them.
     */
    List<Path> baselines() {
        try (Stream<Path> within = Files.find(folder, DEPTH, Artefact::holdsProposed)) {
            List<Path> found = within.sorted().toList();
            return found.isEmpty() ? List.of(folder) : found;
        } catch (IOException absent) {
            return List.of(folder);
        }
    }

    private static boolean holdsProposed(Path path, BasicFileAttributes attributes) {
        return attributes.isDirectory() && path.endsWith("baselines") && !path.endsWith(Project.BASELINES);
    }

    /** The folder of what its run left. */
    Path output() {
        Path results = within("results");
        return results.equals(folder) ? folder : Objects.requireNonNull(results.getParent());
    }

    private Path within(String name) {
        return AROUND.stream()
                .map(around -> folder.resolve(around).resolve(name).normalize())
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(folder);
    }
}
