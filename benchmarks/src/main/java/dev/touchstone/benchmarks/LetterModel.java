package dev.touchstone.benchmarks;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.version.ModelVersion;

/** Answers at once, with a letter of some lines. */
final class LetterModel implements Model {

    LetterModel(ModelVersion version) {}

    @Override
    public Response respond(Request request) {
        return Response.of(
                """
                Dear customer,

                you asked: %s
                We have looked it up. The parcel left our warehouse two days ago and is with the carrier; it should
                reach you within three working days. If it has not arrived by then, answer to this letter, and we send
                you another one or your money back, whichever you prefer.

                Best regards
                """
                        .formatted(request.input()));
    }
}
