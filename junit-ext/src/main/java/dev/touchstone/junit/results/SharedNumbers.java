package dev.touchstone.junit.results;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.assertions.message.Untrusted;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;

/** A text that all JVMs of a build change in turn. */
public final class SharedNumbers {

    private static final int LONGEST = 300;
    private static final int ENOUGH = 4096;

    // A file lock belongs to the whole JVM, so it cannot keep two threads apart.
    private static final ReentrantLock THREADS = new ReentrantLock();

    private final Path file;

    SharedNumbers(Path file) {
        this.file = file;
    }

    /**
     * Replaces the text in one step that nobody else comes between.
     *
     * @param change is given {@code ""} the first time
     * @return what it was before
     * @throws NoVerdictException if it cannot be read or written
     */
    public String getAndUpdate(UnaryOperator<String> change) {
        THREADS.lock();
        try {
            return locked(change);
        } catch (IOException trouble) {
            throw new NoVerdictException(
                    Explanation.of("ERROR cannot count what the build spends in " + file + ": "
                                    + Untrusted.line(trouble.toString(), LONGEST))
                            .why("a budget that cannot be counted cannot be kept.")
                            .fix("make the build directory writable and free some disk space."),
                    trouble);
        } finally {
            THREADS.unlock();
        }
    }

    /** Closing the channel releases the lock. */
    private String locked(UnaryOperator<String> change) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            channel.lock();
            ByteBuffer bytes = ByteBuffer.allocate(ENOUGH);
            channel.read(bytes, 0);
            String before = StandardCharsets.UTF_8.decode(bytes.flip()).toString();
            ByteBuffer after = StandardCharsets.UTF_8.encode(change.apply(before));
            channel.truncate(after.remaining());
            channel.write(after, 0);
            return before;
        }
    }
}
