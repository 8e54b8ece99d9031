package dev.touchstone.junit.model.wire;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import okhttp3.Call;

/**
 * Cancels the calls of interrupted threads: a platform thread that waits for bytes does not notice an interrupt itself. Looks at the
 * calls in flight every ten milliseconds, and sleeps while there are none.
 */
final class InterruptWatch implements AutoCloseable {

    private static final long PERIOD_MILLIS = 10;

    private final Map<Call, Thread> calls = new ConcurrentHashMap<>();
    private final Semaphore inFlight = new Semaphore(0);
    private final Thread watcher = new Thread(this::watch, "touchstone-interrupts");

    InterruptWatch() {
        watcher.setDaemon(true);
    }

    /** Watches over a call of this thread until {@link #end}. */
    void begin(Call call) {
        calls.put(call, Thread.currentThread());
        if (watcher.getState() == Thread.State.NEW) {
            startOnce();
        }
        inFlight.release();
    }

    void end(Call call) {
        calls.remove(call);
        inFlight.acquireUninterruptibly();
    }

    private synchronized void startOnce() {
        if (watcher.getState() == Thread.State.NEW) {
            watcher.start();
        }
    }

    private void watch() {
        try {
            while (true) {
                inFlight.acquire();
                inFlight.release();
                cancelInterrupted();
                // Nothing tells of an interrupt of another thread: one can only look again.
                Thread.sleep(PERIOD_MILLIS);
            }
        } catch (InterruptedException closed) {
            calls.clear();
        }
    }

    private void cancelInterrupted() {
        calls.forEach((call, thread) -> {
            if (thread.isInterrupted()) {
                call.cancel();
            }
        });
    }

    @Override
    public void close() {
        watcher.interrupt();
    }
}
