package dev.touchstone.junit.sampling;

/** Gets the answer of one step. Called from several threads at once unless the concurrency is 1. */
@FunctionalInterface
public interface Asker {

    Answer ask(Step step) throws Throwable;
}
