package dev.touchstone.junit.ci;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where tests are written.
 *
 * @param module whose {@code src} is searched
 * @param shownFrom the folder paths are shown from
 */
record Sources(Path module, Path shownFrom) {

    /**
     * A place in a source.
     *
     * @param file with slashes
     * @param line from 1
     */
    record Place(String file, int line) {}

    private static final List<String> LANGUAGES = List.of("java", "kotlin", "groovy", "scala");

    /** Empty if there is no such source, or it cannot be read: then it is shown without a place. */
    Optional<Place> of(String test) {
        int hash = test.indexOf('#');
        String type = hash < 0 ? test : test.substring(0, hash);
        int nested = type.indexOf('$');
        String path = (nested < 0 ? type : type.substring(0, nested)).replace('.', '/');
        return sets().stream()
                .flatMap(set -> LANGUAGES.stream().flatMap(language -> files(set, language, path)))
                .filter(Files::isRegularFile)
                .findFirst()
                .map(file -> new Place(shown(file), line(file, test.substring(hash + 1))));
    }

    private List<Path> sets() {
        Path sources = module.resolve("src");
        if (!Files.isDirectory(sources)) {
            return List.of();
        }
        try (Stream<Path> sets = Files.list(sources)) {
            return sets.sorted().toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static Stream<Path> files(Path set, String language, String path) {
        return Stream.of(".java", ".kt", ".groovy", ".scala")
                .map(ending -> set.resolve(language).resolve(path + ending));
    }

    private String shown(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path from = shownFrom.toAbsolutePath().normalize();
        return (absolute.startsWith(from) ? from.relativize(absolute) : absolute)
                .toString()
                .replace('\\', '/');
    }

    private static int line(Path file, String method) {
        Pattern declared = Pattern.compile("\\b" + Pattern.quote(method) + "[`'\"]?\\s*\\(");
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            for (int line = 0; line < lines.size(); line++) {
                if (declared.matcher(lines.get(line)).find()) {
                    return line + 1;
                }
            }
            return 1;
        } catch (IOException unreadable) {
            return 1;
        }
    }
}
