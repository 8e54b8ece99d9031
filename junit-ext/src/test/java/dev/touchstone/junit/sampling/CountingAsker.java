package dev.touchstone.junit.sampling;

import java.util.concurrent.atomic.AtomicInteger;

/** Asks what a test says, and counts. */
final class CountingAsker implements Asker {

    private final Asking asking;
    private final AtomicInteger calls = new AtomicInteger();

    /** How one step is answered. */
    @FunctionalInterface
    interface Asking {
        Answer ask(Step step) throws Throwable;
    }

    CountingAsker(Asking asking) {
        this.asking = asking;
    }

    @Override
    public Answer ask(Step step) throws Throwable {
        calls.incrementAndGet();
        return asking.ask(step);
    }

    int calls() {
        return calls.get();
    }

    @Override
    public Costs costs() {
        return CostsFixture.calls(calls.get());
    }
}
