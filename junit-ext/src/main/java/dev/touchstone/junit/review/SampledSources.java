package dev.touchstone.junit.review;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a module's tests are written to sample, by their sources: a build that compiles no tests has no class files.
 *
 * @param folder where they lie; may be missing
 */
record SampledSources(Path folder) {

    private static final Pattern SOURCE = Pattern.compile(".*\\.(java|kt|groovy|scala)");
    private static final String IMPORT = "dev.touchstone.junit.";
    private static final String ANNOTATION = "@SampledTest";

    boolean any() {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> SOURCE.matcher(file.toString()).matches())
                    .anyMatch(SampledSources::samples);
        } catch (IOException | UncheckedIOException unreadable) {
            throw new NoVerdictException(
                    Explanation.of("ERROR cannot read the sources of tests in " + folder)
                            .why("sampled tests that are not seen would not be missed.")
                            .fix("make the folder readable."),
                    unreadable);
        }
    }

    private static boolean samples(Path file) {
        try {
            String source = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return source.contains(IMPORT) && source.contains(ANNOTATION);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
