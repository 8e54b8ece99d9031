package dev.touchstone.assertions.grading;

import dev.touchstone.assertions.response.Response;

/** Decides one response. Whatever it throws is trouble with the grading, not a wrong answer. */
@FunctionalInterface
public interface Grader {

    /** Judges one answer. */
    Grade grade(Response response);

    /** Grades by assertions: an {@link AssertionError} is a wrong answer, nothing thrown a good one. */
    static Grader of(java.util.function.Consumer<Response> assertions) {
        return response -> {
            try {
                assertions.accept(response);
                return Grade.passed();
            } catch (AssertionError wrong) {
                return Grade.failed(String.valueOf(wrong.getMessage()));
            }
        };
    }
}
