package dev.touchstone.benchmarks;

import java.util.concurrent.atomic.AtomicLong;

/** From the first call of a run to its last grade: the sampling loop, without planning before it and reports after it. */
final class CallSpan {

    private static final AtomicLong FIRST_CALL = new AtomicLong();
    private static final AtomicLong LAST_GRADE = new AtomicLong();
    private static final double NANOS_PER_SECOND = 1e9;

    private CallSpan() {}

    static void reset() {
        FIRST_CALL.set(0);
        LAST_GRADE.set(0);
    }

    static void called() {
        FIRST_CALL.compareAndSet(0, System.nanoTime());
    }

    static void graded() {
        LAST_GRADE.set(System.nanoTime());
    }

    static double seconds() {
        return (LAST_GRADE.get() - FIRST_CALL.get()) / NANOS_PER_SECOND;
    }
}
