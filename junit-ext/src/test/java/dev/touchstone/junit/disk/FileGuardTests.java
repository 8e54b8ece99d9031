package dev.touchstone.junit.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileGuardTests {

    @TempDir
    private Path folder;

    private int counted;

    private FileGuard guard() {
        return new FileGuard(folder.resolve("sub/one.lock"));
    }

    private void countAlone() {
        try {
            guard().run(() -> counted++);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    @Test
    void oneThreadAtATime() throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        for (int task = 0; task < 400; task++) {
            threads.execute(this::countAlone);
        }
        threads.shutdown();

        assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(counted).isEqualTo(400);
    }

    @Test
    void anInterruptedThreadFinishesAndStaysInterrupted() throws IOException {
        Thread.currentThread().interrupt();
        String done = guard().call(() -> "done");

        assertThat(Thread.interrupted()).isTrue();
        assertThat(done).isEqualTo("done");
    }

    @Test
    void aFileThisProcessHoldsElsewhereIsTrouble() throws IOException {
        Path file = folder.resolve("held.lock");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();

            assertThatThrownBy(() -> new FileGuard(file).run(() -> counted++))
                    .isInstanceOf(IOException.class)
                    .hasMessage(file + " is locked by this process already");
        }
        assertThat(counted).isZero();
    }
}
