package dev.touchstone.junit.model.wire;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.version.ModelVersion;
import java.util.Optional;

/** How one provider wants to be asked and how it answers: translation only, no network, no clock, no credentials. */
public interface WireFormat {

    /** The request in the provider's words; only what the version writes is sent, besides what the provider requires. */
    WireRequest request(ModelVersion version, Request request);

    /**
     * An answer that came whole, with status 200. Unknown fields and words are tolerated.
     *
     * @throws MalformedAnswer if it cannot be an answer of this provider
     */
    Response answer(String body);

    /** What an answer that comes in pieces is put together by. */
    StreamedAnswer stream();

    /** How the pieces of a stream are told apart. */
    Framing framing();

    /** The answer a refusing status really is: a question the filter held back, or too long for the model; empty for any other error. */
    default Optional<Response> outcome(int status, String body) {
        return Optional.empty();
    }
}
