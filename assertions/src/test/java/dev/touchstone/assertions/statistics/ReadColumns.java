package dev.touchstone.assertions.statistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which columns of a reference file the tests read, by their sources: a column counts if a test that reads the file's rows
 * names it in a string, whole or as a name to which it appends an ending, as in {@code method + "_lo"}.
 */
final class ReadColumns {

    private static final Pattern FILE = Pattern.compile("Vectors\\s*\\.rows\\(\"([^\"]+)\"\\)");
    private static final Pattern STRING = Pattern.compile("\"([^\"\\\\\\n]+)\"");
    private static final Pattern ENDING = Pattern.compile("\\+ \"(_[a-z]+)\"");

    private final List<String> sources;

    private ReadColumns(List<String> sources) {
        this.sources = sources;
    }

    static ReadColumns ofAllTests() {
        String folder = ReadColumns.class.getPackageName().replace('.', '/');
        Path tests = Path.of(System.getProperty("basedir", ""), "src/test/java", folder);
        try (Stream<Path> files = Files.list(tests)) {
            return new ReadColumns(files.filter(file -> !named(file, ColumnsWithoutFunction.class))
                    .map(ReadColumns::text)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReadColumns of(String... sources) {
        return new ReadColumns(List.of(sources));
    }

    List<String> in(String file, List<String> columns) {
        List<String> readers = sources.stream()
                .filter(source -> all(FILE, source).contains(file))
                .toList();
        return columns.stream()
                .filter(column -> readers.stream().anyMatch(source -> names(source, column)))
                .toList();
    }

    private static boolean names(String source, String column) {
        Set<String> strings = all(STRING, source);
        return strings.contains(column)
                || all(ENDING, source).stream()
                        .anyMatch(ending -> column.endsWith(ending)
                                && strings.contains(column.substring(0, column.length() - ending.length())));
    }

    private static Set<String> all(Pattern pattern, String source) {
        return pattern.matcher(source).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static boolean named(Path file, Class<?> type) {
        return Objects.requireNonNull(file.getFileName()).toString().equals(type.getSimpleName() + ".java");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
