package dev.touchstone.assertions.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;

/** Seeded arms of cases for tests on drift. */
final class Arms {

    private final List<double[]> baseline = new ArrayList<>();
    private final List<double[]> candidate = new ArrayList<>();

    /** Adds a case that both arms answer. */
    Arms add(int samples, DoubleSupplier baselineSample, DoubleSupplier candidateSample) {
        baseline.add(draw(samples, baselineSample));
        candidate.add(draw(samples, candidateSample));
        return this;
    }

    CaseSamples paired() {
        return CaseSamples.paired(baseline, candidate);
    }

    CaseSamples swapped() {
        return CaseSamples.paired(candidate, baseline);
    }

    CaseSamples unpaired() {
        return CaseSamples.unpaired(baseline, candidate);
    }

    /** Categories from 0 on as vectors: the one of the category is 1, all others are 0. */
    static CaseVectors oneHot(CaseSamples samples, int categories) {
        List<double[][]> first = oneHot(samples.baseline(), categories);
        List<double[][]> second = oneHot(samples.candidate(), categories);
        return samples.isPaired() ? CaseVectors.paired(first, second) : CaseVectors.unpaired(first, second);
    }

    private static List<double[][]> oneHot(List<double[]> cases, int categories) {
        List<double[][]> vectors = new ArrayList<>();
        for (double[] samples : cases) {
            double[][] hot = new double[samples.length][categories];
            for (int j = 0; j < samples.length; j++) {
                hot[j][(int) samples[j]] = 1;
            }
            vectors.add(hot);
        }
        return vectors;
    }

    private static double[] draw(int samples, DoubleSupplier sample) {
        double[] drawn = new double[samples];
        for (int j = 0; j < samples; j++) {
            drawn[j] = sample.getAsDouble();
        }
        return drawn;
    }

    /** A category drawn with these shares. */
    static double category(SplittableRandom random, double[] shares) {
        double left = random.nextDouble();
        int category = 0;
        while (category < shares.length - 1 && left >= shares[category]) {
            left -= shares[category++];
        }
        return category;
    }

    /** Marsaglia and Tsang's gamma variate (2000), for clustered shares. */
    static double gamma(SplittableRandom random, double shape) {
        if (shape < 1) {
            return gamma(random, shape + 1) * Math.pow(random.nextDouble(), 1 / shape);
        }
        double d = shape - 1 / 3.0;
        while (true) {
            double x = normal(random);
            double v = Math.pow(1 + x / Math.sqrt(9 * d), 3);
            if (v > 0 && Math.log(1 - random.nextDouble()) < x * x / 2 + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }

    static double beta(SplittableRandom random, double a, double b) {
        double x = gamma(random, a);
        return x / (x + gamma(random, b));
    }

    static double normal(SplittableRandom random) {
        return Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
    }
}
