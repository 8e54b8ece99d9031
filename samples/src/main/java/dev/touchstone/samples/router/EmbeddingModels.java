package dev.touchstone.samples.router;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** The sentence-embedding models the router can run on, all inside this process. */
final class EmbeddingModels {

    private static final Executor CALLER = Runnable::run;

    private static final Map<String, Supplier<EmbeddingModel>> BY_ID = Map.of(
            "all-minilm-l6-v2-q", () -> new AllMiniLmL6V2QuantizedEmbeddingModel(CALLER),
            "bge-small-en-v1.5-q", () -> new BgeSmallEnV15QuantizedEmbeddingModel(CALLER));

    static {
        // The tokenizer's library asks the network where it runs, and for GPU builds, unless it is told not to.
        System.setProperty("ai.djl.offline", "true");
    }

    private EmbeddingModels() {}

    /** @throws IllegalArgumentException if no model has this id */
    static EmbeddingModel withId(String id) {
        Supplier<EmbeddingModel> model = BY_ID.get(id);
        if (model == null) {
            throw new IllegalArgumentException(
                    "no embedding model \"" + id + "\"; known: " + String.join(", ", new TreeSet<>(BY_ID.keySet())));
        }
        return model.get();
    }
}
