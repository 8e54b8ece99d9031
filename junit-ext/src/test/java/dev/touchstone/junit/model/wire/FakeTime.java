package dev.touchstone.junit.model.wire;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Time that passes only where somebody sleeps or a test wants it to. */
final class FakeTime implements Time {

    static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    private final AtomicLong nanos = new AtomicLong();
    private volatile Duration tick = Duration.ZERO;
    private final List<Duration> slept = Collections.synchronizedList(new ArrayList<>());

    @Override
    public long nanos() {
        return nanos.addAndGet(tick.toNanos());
    }

    @Override
    public Instant now() {
        return START.plusNanos(nanos.get());
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        slept.add(duration);
        pass(duration);
    }

    /** From now on, so much passes whenever somebody looks. */
    void tick(Duration every) {
        tick = every;
    }

    void pass(Duration duration) {
        nanos.addAndGet(duration.toNanos());
    }

    List<Duration> slept() {
        return List.copyOf(slept);
    }
}
