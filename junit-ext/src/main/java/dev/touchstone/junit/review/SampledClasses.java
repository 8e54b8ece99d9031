package dev.touchstone.junit.review;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether a module has sampled tests at all, by its class files; nothing is loaded.
 *
 * @param folders where they lie
 */
record SampledClasses(List<Path> folders) {

    private static final String ANNOTATION = "Ldev/touchstone/junit/SampledTest;";

    boolean any() {
        return folders.stream().filter(Files::isDirectory).anyMatch(SampledClasses::any);
    }

    private static boolean any(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class")).anyMatch(SampledClasses::names);
        } catch (IOException | UncheckedIOException unreadable) {
            throw new NoVerdictException(
                    Explanation.of("ERROR cannot read the compiled tests in " + folder)
                            .why("sampled tests that are not seen would not be missed.")
                            .fix("make the folder readable."),
                    unreadable);
        }
    }

    /** A class file holds names as they are written. */
    private static boolean names(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(ANNOTATION);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
