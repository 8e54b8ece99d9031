package dev.touchstone.junit.sampling;

/** Gets the answer of one step. Called from several threads at once unless the concurrency is 1. */
public interface Asker {

    Answer ask(Step step) throws Throwable;

    /** Calls made to a model so far; answers shared with another run cost this one nothing. */
    int calls();
}
