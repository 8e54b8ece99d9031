package dev.touchstone.junit.model.wire;

import java.time.Duration;

/** By when there is an answer or none. */
final class Deadline {

    private final Time time;
    private final Duration whole;
    private final long start;

    Deadline(Time time, Duration whole) {
        this.time = time;
        this.whole = whole;
        this.start = time.nanos();
    }

    Duration whole() {
        return whole;
    }

    Duration elapsed() {
        return Duration.ofNanos(time.nanos() - start);
    }

    /** Zero where it has passed. */
    Duration left() {
        Duration left = whole.minus(elapsed());
        return left.isNegative() ? Duration.ZERO : left;
    }
}
