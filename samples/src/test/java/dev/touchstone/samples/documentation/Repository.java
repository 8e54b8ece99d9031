package dev.touchstone.samples.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of this repository. */
final class Repository {

    private static final Path MODULE =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().normalize();

    static final Path ROOT = java.util.Objects.requireNonNull(MODULE.getParent());

    private Repository() {}

    /** The README and the pages of docs. */
    static List<Page> documentation() {
        return Stream.concat(Stream.of(ROOT.resolve("README.md")), files(ROOT.resolve("docs"), ".md"))
                .map(Repository::page)
                .toList();
    }

    /** Every page a visitor may read. */
    static List<Page> pages() {
        return Stream.concat(
                        Stream.of("CONTRIBUTING.md", "CHANGELOG.md")
                                .map(ROOT::resolve)
                                .map(Repository::page),
                        documentation().stream())
                .toList();
    }

    static Page page(Path file) {
        return new Page(ROOT.relativize(file).toString().replace('\\', '/'), read(file));
    }

    /** Sources of the samples the documentation shows. */
    static Stream<Path> samples() {
        return files(MODULE.resolve("src/test/java/dev/touchstone/samples/docs"), ".java");
    }

    static Stream<Path> resources() {
        return files(MODULE.resolve("src/test/resources"), "");
    }

    static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
