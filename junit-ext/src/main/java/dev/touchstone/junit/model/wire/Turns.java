package dev.touchstone.junit.model.wire;

import java.util.concurrent.Semaphore;

/** Who may ask one host now: first come, first served. The smallest number that any version writes for the host holds for all. */
final class Turns extends Semaphore {

    private static final long serialVersionUID = 1L;

    private int most;

    Turns(int most) {
        super(most, true);
        this.most = most;
    }

    synchronized Turns atMost(int concurrency) {
        if (concurrency < most) {
            reducePermits(most - concurrency);
            most = concurrency;
        }
        return this;
    }
}
