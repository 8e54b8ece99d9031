package dev.touchstone.junit.review;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The golden sets of a module, where they are by custom. */
final class GoldenSets {

    private static final String FOLDER = "src/test/resources/golden";
    private static final Set<String> ENDINGS = Set.of("jsonl", "json", "yaml", "yml", "csv");

    private GoldenSets() {}

    /**
     * Their files, sorted.
     *
     * @throws NoVerdictException if the folder cannot be read
     */
    static List<Path> files(Project project) {
        Path folder = project.module().resolve(FOLDER);
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(GoldenSets::isGolden).sorted().toList();
        } catch (IOException trouble) {
            throw unreadable(folder, trouble);
        }
    }

    private static boolean isGolden(Path file) {
        String name = file.getFileName().toString();
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1)) && Files.isRegularFile(file);
    }

    /** @throws NoVerdictException if it cannot be read */
    static Optional<InputStream> open(Path file) {
        try {
            return Optional.of(Files.newInputStream(file));
        } catch (IOException trouble) {
            throw unreadable(file, trouble);
        }
    }

    private static NoVerdictException unreadable(Path file, IOException trouble) {
        return new NoVerdictException(
                Explanation.of("ERROR cannot read " + file + ": " + trouble)
                        .why("what cannot be read does not count as absent.")
                        .fix("make the file readable."),
                trouble);
    }
}
