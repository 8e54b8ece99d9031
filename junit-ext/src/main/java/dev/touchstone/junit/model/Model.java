package dev.touchstone.junit.model;

import dev.touchstone.assertions.response.Response;

/**
 * A model version that answers. A class named as {@code provider:} in a versions file implements this and has a public constructor
 * {@code (ModelVersion)}; it is built once per version and called from several threads at once.
 *
 * <p>Whatever it throws is trouble outside: the run ends in an error with the cause, never counted as a wrong answer.
 */
@FunctionalInterface
public interface Model {

    Response respond(Request request);

    /** Asks one question, as the user message. */
    default Response respond(String input) {
        return respond(Request.of(input));
    }
}
