package dev.touchstone.samples.router;

import dev.langchain4j.model.embedding.EmbeddingModel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Embeds each text once while it is remembered; safe for use by several threads. */
final class CachedEmbeddings {

    /** 384 numbers each: 1.5 kB, so at most about 2 MB. */
    static final int LIMIT = 1_000;

    private final EmbeddingModel model;
    private final Map<String, float[]> known = new ConcurrentHashMap<>();

    CachedEmbeddings(EmbeddingModel model) {
        this.model = model;
    }

    /** The embedding, a vector of length 1; not to be changed. */
    float[] of(String text) {
        if (known.size() >= LIMIT) {
            known.clear(); // Embedding anew takes milliseconds, so what was used last need not be tracked.
        }
        return known.computeIfAbsent(
                text, unknown -> model.embed(unknown).content().vector());
    }

    int size() {
        return known.size();
    }
}
