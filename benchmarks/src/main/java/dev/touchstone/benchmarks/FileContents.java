package dev.touchstone.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of approved outputs and the strings that they must equal. */
final class FileContents {

    private static final Map<Path, String> EXPECTED = new TreeMap<>();

    private FileContents() {}

    static void readAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                EXPECTED.put(file, Files.readString(file));
            }
        }
    }

    static Stream<Path> files() {
        return EXPECTED.keySet().stream();
    }

    static String expected(Path file) {
        String expected = EXPECTED.get(file);
        if (expected == null) {
            throw new IllegalStateException("nobody has read " + file);
        }
        return expected;
    }
}
