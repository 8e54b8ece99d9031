package dev.touchstone.samples.router;

import dev.langchain4j.model.embedding.EmbeddingModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Routes a message to the intent described nearest to it in meaning, drawn at a temperature; safe for use by several threads.
 *
 * <pre>{@code
 * IntentRouter router = new IntentRouter(EmbeddingModels.withId("all-minilm-l6-v2-q"), descriptions, 0.01);
 * router.route("Where is my parcel?", seed);    // delivery
 * }</pre>
 */
final class IntentRouter {

    private final CachedEmbeddings messages;
    private final Map<String, List<float[]>> meanings = new LinkedHashMap<>();
    private final double temperature;

    /**
     * @param temperature at 0 the nearest intent is drawn always; the higher, the more random
     * @throws IllegalArgumentException if the temperature is negative or not a number
     */
    IntentRouter(EmbeddingModel model, IntentDescriptions descriptions, double temperature) {
        if (!(temperature >= 0)) {
            throw new IllegalArgumentException("the temperature must be at least 0, was " + temperature);
        }
        this.messages = new CachedEmbeddings(model);
        this.temperature = temperature;
        for (Intent intent : descriptions.intents()) {
            meanings.put(intent.name(), embeddings(model, intent));
        }
    }

    private static List<float[]> embeddings(EmbeddingModel model, Intent intent) {
        return intent.descriptions().stream()
                .map(description -> model.embed(description).content().vector())
                .toList();
    }

    /** The name of one intent; the same seed draws the same one. */
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

    /** How likely each intent is to be drawn; the sum is 1. */
    Map<String, Double> probabilities(String message) {
        float[] meaning = messages.of(message);
        double[] similarities = meanings.values().stream()
                .mapToDouble(intent -> similarity(meaning, intent))
                .toArray();
        double[] shares = Softmax.of(similarities, temperature);
        Map<String, Double> probabilities = new LinkedHashMap<>();
        for (String intent : meanings.keySet()) {
            probabilities.put(intent, shares[probabilities.size()]);
        }
        return probabilities;
    }

    /** To the nearest description: an intent is a list of things, and a message is about one of them. */
    private static double similarity(float[] message, List<float[]> descriptions) {
        return descriptions.stream()
                .mapToDouble(description -> cosine(message, description))
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
