package dev.touchstone.junit.sampling;

/** Gets the answer of one step. Called from several threads at once unless the concurrency is 1. */
public interface Asker {

    Answer ask(Step step) throws Throwable;

    /** What asking has cost so far. */
    Costs costs();
}
