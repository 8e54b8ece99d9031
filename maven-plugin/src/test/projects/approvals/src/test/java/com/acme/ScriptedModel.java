package com.acme;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.version.ModelVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Answers with the file that the question names. */
public final class ScriptedModel implements Model {

    public ScriptedModel(ModelVersion version) {}

    @Override
    public Response respond(Request request) {
        Path answers = Path.of(System.getProperty("basedir"), "answers");
        try {
            return Response.of(Files.readString(answers.resolve(request.input())));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
