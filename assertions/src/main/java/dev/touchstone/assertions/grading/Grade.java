package dev.touchstone.assertions.grading;

/** The decision about one response. */
public sealed interface Grade {

    /** The response holds what a good answer must hold. */
    record Passed() implements Grade {}

    /**
     * The response is a wrong answer.
     *
     * @param reason the first unmet assertion, in its own words
     */
    record Failed(String reason) implements Grade {}

    /** A good answer. */
    static Grade passed() {
        return Grades.PASSED;
    }

    /**
     * A wrong answer.
     *
     * @param reason the first unmet assertion, in its own words
     */
    static Grade failed(String reason) {
        return new Failed(reason);
    }

    /** Whether the answer is good. */
    default boolean isPassed() {
        return this instanceof Passed;
    }
}
