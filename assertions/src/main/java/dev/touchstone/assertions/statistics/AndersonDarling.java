package dev.touchstone.assertions.statistics;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Whether k samples come from one distribution, with the tails weighted up (Scholz and Stephens 1987, J. Am. Stat. Assoc.
 * 82:918), for independent samples. p-values by {@link PermutationTest} with {@link RankedPool#andersonDarling}.
 *
 * @param rightContinuous A², their version 1
 * @param midrank A², their version 2, for data with ties
 * @param sigma the standard deviation of A² if nothing differs
 * @param groups k
 */
public record AndersonDarling(double rightContinuous, double midrank, double sigma, int groups) {

    /**
     * Of two or more samples.
     *
     * @throws IllegalArgumentException if there are fewer than two samples, fewer than four values, a sample is empty, or a
     *     number is not finite
     */
    public static AndersonDarling of(double[]... samples) {
        Domain.require(samples.length >= 2, "at least two samples are needed, but there are %s", samples.length);
        for (double[] sample : samples) {
            CaseSamples.independent(sample, sample);
        }
        double[] pooled = Stream.of(samples).flatMapToDouble(Arrays::stream).toArray();
        Domain.require(pooled.length >= 4, "at least four values are needed, but there are %s", pooled.length);
        Arrays.sort(pooled);
        double first = 0;
        double second = 0;
        for (double[] sample : samples) {
            TailWeightedSum sum = TailWeightedSum.of(sample, pooled);
            first += sum.rightContinuous();
            second += sum.midrank();
        }
        double all = pooled.length;
        return new AndersonDarling(first, second * (all - 1) / all, AndersonDarlingSigma.of(samples), samples.length);
    }

    /** A² less its mean k − 1, in standard deviations: version 1. */
    public double standardised() {
        return (rightContinuous - (groups - 1)) / sigma;
    }

    /** A² less its mean k − 1, in standard deviations: version 2. */
    public double standardisedMidrank() {
        return (midrank - (groups - 1)) / sigma;
    }
}
