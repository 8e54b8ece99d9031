package dev.touchstone.samples.router;

import java.util.Arrays;

/** Turns scores into probabilities. */
final class Softmax {

    private Softmax() {}

    /** The probabilities proportional to exp(score / temperature); at temperature 0 the best score has all of it. */
    static double[] of(double[] scores, double temperature) {
        double best = Arrays.stream(scores).max().orElseThrow();
        // Relative to the best score no weight overflows.
        double[] weights = Arrays.stream(scores)
                .map(score -> weight(score - best, temperature))
                .toArray();
        double total = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / total).toArray();
    }

    private static double weight(double behind, double temperature) {
        return behind == 0 ? 1 : Math.exp(behind / temperature);
    }
}
