package dev.touchstone.junit.version;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One writer at a time, among threads and JVMs.
 *
 * @param file locked while writing, created if missing
 */
record FileGuard(Path file) {

    // A file lock belongs to the whole JVM, so it cannot keep two threads apart.
    private static final ReentrantLock THREADS = new ReentrantLock();

    /** Waits until the file is free. */
    void run(Runnable action) {
        THREADS.lock();
        try {
            runLocked(action);
        } catch (IOException | OverlappingFileLockException e) {
            throw new NoVerdictException(
                    Explanation.of(file + ": could not be locked: " + Excerpt.of(String.valueOf(e.getMessage()), 200)),
                    e);
        } finally {
            THREADS.unlock();
        }
    }

    private void runLocked(Runnable action) throws IOException {
        PromptDigestFile.createFolder(file);
        // Closing the channel releases the lock.
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            action.run();
        }
    }
}
