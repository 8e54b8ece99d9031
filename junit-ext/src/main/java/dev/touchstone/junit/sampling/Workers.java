package dev.touchstone.junit.sampling;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The threads calls run on: the caller's own if one is enough, virtual ones where the JDK has them, else a pool of daemons. */
final class Workers implements AutoCloseable {

    private final @Nullable ExecutorService executor;

    private Workers(@Nullable ExecutorService executor) {
        this.executor = executor;
    }

    static Workers of(int concurrency) {
        return new Workers(concurrency == 1 ? null : VirtualThreads.executor().orElseGet(() -> pool(concurrency)));
    }

    private static ExecutorService pool(int concurrency) {
        AtomicInteger number = new AtomicInteger();
        ThreadFactory daemons = task -> {
            Thread thread = new Thread(task, "touchstone-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
        return Executors.newFixedThreadPool(concurrency, daemons);
    }

    void execute(Runnable task) {
        if (executor == null) {
            task.run();
        } else {
            executor.execute(task);
        }
    }

    @Override
    public void close() {
        if (executor != null) {
            executor.shutdownNow();
        }
    }
}
