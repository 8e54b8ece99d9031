package dev.touchstone.assertions.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Golden cases by their pass rates, with a given mean exactly. */
final class Suites {

    private static final long SEED = 7;

    private Suites() {}

    static double[] homogeneous(int cases, double mean) {
        double[] rates = new double[cases];
        Arrays.fill(rates, mean);
        return rates;
    }

    /** Pass rates from a Beta distribution with intraclass correlation 1/3: most cases near 1, a few near 0. */
    static double[] beta(int cases, double mean) {
        SplittableRandom random = new SplittableRandom(SEED);
        double[] failing = new double[cases];
        for (int i = 0; i < cases; i++) {
            double tail = (i + random.nextDouble()) / cases;
            failing[i] = tail <= 0 ? 0 : Distributions.betaLowerQuantile(2 * (1 - mean), 2 * mean, tail);
        }
        double scale = (1 - mean) * cases / Arrays.stream(failing).sum();
        return Arrays.stream(failing).map(rate -> 1 - Math.min(1, scale * rate)).toArray();
    }

    /** The same cases, each a little worse, so that the mean is. */
    static double[] worseBy(double margin, double[] rates) {
        double mean = Arrays.stream(rates).average().orElseThrow();
        return Arrays.stream(rates).map(rate -> rate * (1 - margin / mean)).toArray();
    }

    /** Differences of two answers to each case. */
    static Runs.Round pairs(double[] baseline, double[] candidate) {
        return (random, differences) -> {
            for (int i = 0; i < differences.length; i++) {
                differences[i] = answer(random, candidate[i]) - answer(random, baseline[i]);
            }
        };
    }

    /** Differences of independent pairs of which a share is unequal. */
    static Runs.Round pairs(double discordance, double mean) {
        return (random, differences) -> {
            for (int i = 0; i < differences.length; i++) {
                double u = random.nextDouble();
                differences[i] = u < (discordance - mean) / 2 ? -1 : u < discordance ? 1 : 0;
            }
        };
    }

    static int answer(SplittableRandom random, double passRate) {
        return random.nextDouble() < passRate ? 1 : 0;
    }

    static void shuffle(SplittableRandom random, double[] values) {
        for (int i = values.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            double value = values[i];
            values[i] = values[j];
            values[j] = value;
        }
    }
}
