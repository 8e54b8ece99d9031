package dev.touchstone.junit.sampling;

import java.util.function.UnaryOperator;

/** Adds up what is spent, by one test or by all JVMs of a build. */
public interface Tally {

    /**
     * Replaces what was spent in one step that nobody else comes between.
     *
     * @return what had been spent before
     */
    Spent getAndUpdate(UnaryOperator<Spent> change);
}
