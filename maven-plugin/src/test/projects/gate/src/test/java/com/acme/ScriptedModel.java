package com.acme;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.version.ModelVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Answers badly where a file with its version's name lies: once with the file, which is gone then, or for good, with what is in it. */
public final class ScriptedModel implements Model {

    private final Path bad;
    private final Path badOnce;

    public ScriptedModel(ModelVersion version) {
        Path folder = Path.of(System.getProperty("basedir"), "bad");
        this.bad = folder.resolve(version.name());
        this.badOnce = folder.resolve(version.name() + "-once");
    }

    @Override
    public Response respond(Request request) {
        try {
            if (Files.deleteIfExists(badOnce)) {
                return Response.of("no idea");
            }
            return Response.of(Files.exists(bad) ? "no idea" + Files.readString(bad) : "30 days");
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
