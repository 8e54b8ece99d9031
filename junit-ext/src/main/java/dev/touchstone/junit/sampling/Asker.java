package dev.touchstone.junit.sampling;

/** Gets the answer of one step. Called from several threads at once unless the concurrency is 1. */
public interface Asker {

    Answer ask(Step step) throws Throwable;

    /**
     * How many steps to ask at once.
     *
     * @param most as configured
     */
    default int atOnce(int most) {
        return most;
    }

    /** What asking has cost so far. */
    Costs costs();
}
