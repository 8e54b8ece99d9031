package dev.touchstone.junit.recording;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A lock the operating system takes back when its process dies, however it dies. */
final class ProcessLock {

    private static final String EXTENSION = ".lock";

    private final Path path;
    private final RandomAccessFile file;

    private ProcessLock(Path path, RandomAccessFile file) {
        this.path = path;
        this.file = file;
    }

    /** Of the file beside this one; empty if another process holds it. */
    static Optional<ProcessLock> tryOf(Path beside) throws IOException {
        Path path = beside.resolveSibling(beside.getFileName() + EXTENSION);
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
        try {
            if (file.getChannel().tryLock() != null) {
                return Optional.of(new ProcessLock(path, file));
            }
        } catch (OverlappingFileLockException held) {
            // by this very process
        } catch (IOException trouble) {
            file.close();
            throw trouble;
        }
        file.close();
        return Optional.empty();
    }

    void release(boolean forGood) throws IOException {
        file.close();
        if (forGood) {
            Files.deleteIfExists(path);
        }
    }
}
