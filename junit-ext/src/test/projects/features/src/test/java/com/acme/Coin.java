package com.acme;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.version.ModelVersion;
import java.util.Random;

/** Answers "good" as often as its version's parameter says, else "bad"; always repeats the question. */
public final class Coin implements Model {

    private final double good;

    public Coin(ModelVersion version) {
        this.good = ((Number) version.parameters().get("good")).doubleValue();
    }

    @Override
    public Response respond(Request request) {
        boolean lucky = new Random(request.sample().seed()).nextDouble() < good;
        return Response.of(request.input() + " is " + (lucky ? "good" : "bad"));
    }
}
