package dev.touchstone.benchmarks;

import java.util.concurrent.atomic.AtomicInteger;

/** How often a body ran, so that a figure is divided by what really happened. */
final class Graded {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Graded() {}

    /** Counts one more, and says how many there are. */
    static int one() {
        return COUNT.incrementAndGet();
    }

    static int takeAll() {
        return COUNT.getAndSet(0);
    }
}
