package dev.touchstone.junit.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Replaces a file in one step: whoever reads it sees the old one or the new one, whole. */
public final class WholeFile {

    private WholeFile() {}

    /**
     * Writes UTF-8. Not by a temporary file of the JDK's making: only its owner could read that.
     *
     * @throws IOException if it cannot be written; what was there before stays
     */
    public static void replace(Path file, String content) throws IOException {
        Path fresh = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            Files.writeString(fresh, content, StandardCharsets.UTF_8);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
