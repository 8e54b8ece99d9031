package dev.touchstone.assertions.grading;

import java.util.Optional;

/**
 * Where a grader writes what an answer means, once per answer and before it asserts: a wrong answer has a meaning, too. Not safe for use
 * by several threads.
 *
 * <pre>{@code
 * meaning.is(embedder.embed(answer.text()));  // a vector of any embedding model, always of the same
 * meaning.is();                               // IllegalArgumentException: an embedding has at least one number …
 * }</pre>
 */
public final class Meaning {

    private Optional<Embedding> given = Optional.empty();

    /**
     * Gives the embedding.
     *
     * @throws IllegalArgumentException if it has no number, or one that is not finite
     * @throws IllegalStateException if one was given already
     */
    public void is(double... vector) {
        Embedding embedding = Embedding.of(vector);
        if (given.isPresent()) {
            throw new IllegalStateException("a second embedding: an answer is embedded once");
        }
        given = Optional.of(embedding);
    }

    /** The embedding, if one was given. */
    public Optional<Embedding> given() {
        return given;
    }
}
