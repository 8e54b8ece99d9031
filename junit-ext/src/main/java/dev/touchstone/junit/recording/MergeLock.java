package dev.touchstone.junit.recording;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One merge at a time, among threads and processes.
 *
 * @param file locked while merging, created if missing
 */
record MergeLock(Path file) {

    // A file lock belongs to the whole process, so it cannot keep two threads apart.
    private static final ReentrantLock THREADS = new ReentrantLock();

    void run(Runnable merge) {
        boolean interrupted = Thread.interrupted();
        THREADS.lock();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock();
                merge.run();
            }
        } catch (IOException | OverlappingFileLockException trouble) {
            throw Disk.unwritable(file, trouble instanceof IOException io ? io : new IOException(trouble));
        } finally {
            THREADS.unlock();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
