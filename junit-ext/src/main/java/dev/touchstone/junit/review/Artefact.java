package dev.touchstone.junit.review;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What a build server has left: its folder {@code target/touchstone}, one above it, or one within.
 *
 * @param folder as it was named
 */
record Artefact(Path folder) {

    private static final List<String> AROUND = List.of("target/touchstone", "touchstone", ".");

    Path recordings() {
        return within("recordings");
    }

    Path pending() {
        return within("pending");
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
