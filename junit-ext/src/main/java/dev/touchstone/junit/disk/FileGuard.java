package dev.touchstone.junit.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One writer at a time, among threads and processes.
 *
 * @param file locked meanwhile; it and its folder are made if missing
 */
public record FileGuard(Path file) {

    // A file lock belongs to the whole process, so it cannot keep two threads apart.
    private static final ReentrantLock THREADS = new ReentrantLock();

    /** What is done under the lock. */
    @FunctionalInterface
    public interface Action {

        void run() throws IOException;
    }

    /** What is found out under the lock. */
    @FunctionalInterface
    public interface Call<T> {

        T call() throws IOException;
    }

    /** The same as {@link #call} for what has no result. */
    public void run(Action action) throws IOException {
        call(() -> {
            action.run();
            return file;
        });
    }

    /**
     * Waits until the file is free. A thread that is interrupted finishes all the same, and stays interrupted.
     *
     * @throws IOException of the action, or if the file cannot be locked
     */
    public <T> T call(Call<T> action) throws IOException {
        boolean interrupted = Thread.interrupted();
        THREADS.lock();
        try {
            return locked(action);
        } catch (OverlappingFileLockException elsewhere) {
            throw new IOException(file + " is locked by this process already", elsewhere);
        } finally {
            THREADS.unlock();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private <T> T locked(Call<T> action) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        // Closing the channel releases the lock.
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            return action.call();
        }
    }
}
