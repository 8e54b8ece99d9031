package dev.touchstone.benchmarks;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.version.ModelVersion;

/** Answers at once, and always well: what is left is the framework's own cost. */
final class InstantModel implements Model {

    InstantModel(ModelVersion version) {}

    @Override
    public Response respond(Request request) {
        return Response.of("good answer to " + request.sample().index());
    }
}
