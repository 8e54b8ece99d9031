package dev.touchstone.junit.sampling;

import java.util.function.UnaryOperator;

/** Within one JVM. */
public final class LocalTally implements Tally {

    private Spent spent = Spent.NOTHING;

    @Override
    public synchronized Spent getAndUpdate(UnaryOperator<Spent> change) {
        Spent before = spent;
        spent = change.apply(before);
        return before;
    }

    /** So far. */
    public synchronized Spent spent() {
        return spent;
    }
}
