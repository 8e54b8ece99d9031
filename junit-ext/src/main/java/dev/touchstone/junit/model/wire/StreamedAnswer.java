package dev.touchstone.junit.model.wire;

import dev.touchstone.assertions.response.Response;

/** Puts an answer together from its pieces. Used by one thread. */
public interface StreamedAnswer {

    /**
     * Takes the next piece.
     *
     * @return true if the piece brought something of the answer itself, text or tool call
     * @throws MalformedAnswer if it cannot be a piece of this provider's answer
     * @throws ProviderError if it is an error the provider reports within the stream
     */
    boolean take(Piece piece);

    /** How many characters of the answer's text have arrived. */
    int length();

    /** Whether the provider has said that this is all: a connection that ends before is an answer cut off, not an answer. */
    boolean isComplete();

    /** The whole answer. */
    Response response();
}
