package dev.touchstone.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pictures for people, in {@code target/screenshots}. */
final class Screenshots {

    private static final Path FOLDER = Path.of("target/screenshots");

    private Screenshots() {}

    static void keep(String name, byte[] picture) {
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name + ".png"), picture);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
