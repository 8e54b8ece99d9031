package dev.touchstone.samples.router;

import dev.langchain4j.model.embedding.EmbeddingModel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Embeds a text once for as long as it is remembered; safe for use by several threads. */
final class CachedEmbeddings {

    /** A vector of 384 numbers takes 1.5 kB, so this is 1.5 MB. */
    static final int LIMIT = 1_000;

    private final EmbeddingModel model;
    private final Map<String, float[]> known = new ConcurrentHashMap<>();

    CachedEmbeddings(EmbeddingModel model) {
        this.model = model;
    }

    /** The embedding, a vector of length 1; not to be changed. */
    float[] of(String text) {
        if (known.size() >= LIMIT) {
            known.clear(); // Embedding anew takes milliseconds: not worth tracking what was used last.
        }
        return known.computeIfAbsent(
                text, unknown -> model.embed(unknown).content().vector());
    }
}
