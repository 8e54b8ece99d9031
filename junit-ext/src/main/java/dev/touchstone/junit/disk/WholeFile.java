package dev.touchstone.junit.disk;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whole files, read or replaced in one step. Streams, not channels: a thread that is interrupted would close a channel. */
public final class WholeFile {

    private WholeFile() {}

    /**
     * Empty only if there is no such file.
     *
     * @throws IOException if it is there and cannot be read: that does not count as absent
     */
    public static Optional<byte[]> read(Path file) throws IOException {
        try (FileInputStream stream = new FileInputStream(file.toFile())) {
            return Optional.of(stream.readAllBytes());
        } catch (FileNotFoundException trouble) {
            if (Files.notExists(file)) {
                return Optional.empty();
            }
            throw trouble;
        }
    }

    /**
     * Whether there is surely no such file. Much cheaper than to try and fail, where mostly there is none; false if its folder hides
     * what is in it.
     */
    public static boolean isAbsent(Path file) {
        return !file.toFile().exists() && isSearchable(file.toAbsolutePath().getParent());
    }

    /** If it is absent, the nearest one above it. */
    private static boolean isSearchable(@Nullable Path folder) {
        for (Path above = folder; above != null; above = above.getParent()) {
            if (above.toFile().exists()) {
                return above.toFile().canExecute();
            }
        }
        return false;
    }

    /** The same in UTF-8. */
    public static void replace(Path file, String content) throws IOException {
        replace(file, content.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Whoever reads the file sees the old one or the new one, whole. Folders are made. Not by a temporary file of the JDK's making: only
     * its owner could read that.
     *
     * @throws IOException if it cannot be written; the old one stays
     */
    public static void replace(Path file, byte[] content) throws IOException {
        replace(file, stream -> stream.write(content));
    }

    /** What a file holds, written piece by piece. */
    public interface Content {

        /** Writes all of it. */
        void to(OutputStream stream) throws IOException;
    }

    /**
     * The same, for what is too large to hold.
     *
     * @throws IOException if it cannot be written; the old one stays
     */
    public static void replace(Path file, Content content) throws IOException {
        Path fresh = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            write(fresh, content);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void write(Path file, Content content) throws IOException {
        try (FileOutputStream stream = new FileOutputStream(file.toFile())) {
            content.to(stream);
            stream.getFD().sync();
        }
    }
}
