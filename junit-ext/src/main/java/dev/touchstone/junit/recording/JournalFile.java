package dev.touchstone.junit.recording;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * The journal of this process: a line is whole and with the operating system, or not there at all. While the process lives it holds a
 * lock on a file beside it; nobody else takes the journal for one left behind.
 */
final class JournalFile implements AutoCloseable {

    static final String EXTENSION = ".journal";

    private static final ProcessHandle PROCESS = ProcessHandle.current();

    /** A number of a process comes again, in containers soon. */
    private static final String PREFIX = PROCESS.pid() + "-"
            + PROCESS.info().startInstant().map(start -> start.toEpochMilli()).orElse(0L) + "-";

    private final Path path;
    private final ProcessLock lock;
    private final RandomAccessFile file;

    JournalFile(Path folder) throws IOException {
        Files.createDirectories(folder);
        path = folder.resolve(PREFIX + UUID.randomUUID() + EXTENSION);
        lock = ProcessLock.tryOf(path).orElseThrow(() -> new IOException("its lock file is locked by somebody else"));
        file = new RandomAccessFile(path.toFile(), "rw");
    }

    static boolean isOfThisProcess(Path journal) {
        return journal.getFileName().toString().startsWith(PREFIX);
    }

    Path path() {
        return path;
    }

    /** Half a line, when the disk is full, would spoil the next one. */
    void append(String lines) throws IOException {
        long end = file.length();
        try {
            file.seek(end);
            file.write(lines.getBytes(StandardCharsets.UTF_8));
        } catch (IOException trouble) {
            file.setLength(end);
            throw trouble;
        }
    }

    boolean isEmpty() throws IOException {
        return file.length() == 0;
    }

    void clear() throws IOException {
        file.setLength(0);
    }

    /** An empty journal need not stay. */
    @Override
    public void close() throws IOException {
        boolean empty = isEmpty();
        file.close();
        if (empty) {
            Files.deleteIfExists(path);
        }
        lock.release(empty);
    }
}
