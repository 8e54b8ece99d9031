package dev.touchstone.junit.model.wire;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** What passes while a provider is asked: given, so that no test has to wait. */
public interface Time {

    /** The time of this machine. */
    Time SYSTEM = new Time() {

        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public void sleep(Duration duration) throws InterruptedException {
            TimeUnit.NANOSECONDS.sleep(duration.toNanos());
        }
    };

    /** Nanoseconds that only ever grow, from an origin of their own. */
    long nanos();

    /** What a wall clock shows. */
    Instant now();

    /** Waits. */
    void sleep(Duration duration) throws InterruptedException;
}
