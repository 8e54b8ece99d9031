package dev.touchstone.junit.model;

import dev.touchstone.assertions.response.Response;

/**
 * A model version that answers. A class named as {@code provider:} in a versions file implements this and has a public constructor
 * {@code (ModelVersion)}; it is built once per version and called from several threads at once.
 *
 * <pre>{@code
 * public class Echo implements Model {
 *     public Echo(ModelVersion version) {}
 *
 *     public Response respond(Request request) {
 *         return Response.of(request.input());
 *     }
 * }
 * }</pre>
 *
 * <p>Whatever it throws is trouble outside: the run ends in an error with the cause, never counted as a wrong answer.
 */
@FunctionalInterface
public interface Model {

    /**
     * Answers one request. A model that draws its answer itself uses the seed of {@link Request#sample()} and nothing else, so a run with
     * the same seed gives the same answers.
     */
    Response respond(Request request);

    /** Asks one question, as the user message. */
    default Response respond(String input) {
        return respond(Request.of(input));
    }
}
