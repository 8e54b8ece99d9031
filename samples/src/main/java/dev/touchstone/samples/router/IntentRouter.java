package dev.touchstone.samples.router;

import dev.langchain4j.model.embedding.EmbeddingModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Routes a message to the intent whose descriptions are nearest in meaning, drawn at a temperature; safe for use by several threads.
 *
 * <pre>{@code
 * IntentRouter router = new IntentRouter(EmbeddingModels.withId("all-minilm-l6-v2-q"), descriptions, 0.02);
 * router.route("Where is my parcel?", seed);    // delivery
 * }</pre>
 */
final class IntentRouter {

    private final CachedEmbeddings embeddings;
    private final List<Intent> intents;
    private final double temperature;

    IntentRouter(EmbeddingModel model, IntentDescriptions descriptions, double temperature) {
        this.embeddings = new CachedEmbeddings(model);
        this.intents = descriptions.intents();
        this.temperature = temperature;
    }

    /** The name of the intent drawn; the same seed draws the same one. */
    String route(String message, long seed) {
        double left = new SplittableRandom(seed).nextDouble();
        String drawn = "";
        for (Map.Entry<String, Double> intent : probabilities(message).entrySet()) {
            drawn = intent.getKey();
            left -= intent.getValue();
            if (left < 0) {
                break;
            }
        }
        return drawn;
    }

    /** How likely each intent is drawn; the sum is 1. */
    Map<String, Double> probabilities(String message) {
        float[] meaning = embeddings.of(message);
        double[] shares = Softmax.of(
                intents.stream()
                        .mapToDouble(intent -> similarity(meaning, intent))
                        .toArray(),
                temperature);
        Map<String, Double> probabilities = new LinkedHashMap<>();
        for (int i = 0; i < shares.length; i++) {
            probabilities.put(intents.get(i).name(), shares[i]);
        }
        return probabilities;
    }

    /** To the nearest of its descriptions: an intent is a list of things, and a message is about one of them. */
    private double similarity(float[] meaning, Intent intent) {
        return intent.descriptions().stream()
                .mapToDouble(description -> cosine(meaning, embeddings.of(description)))
                .max()
                .orElseThrow();
    }

    /** The inner product, since both have length 1. */
    private static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
