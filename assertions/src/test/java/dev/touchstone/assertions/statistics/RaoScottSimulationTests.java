package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beta-distributed cases of 5 samples; what the documentation says of the errors, nominally 0.05. */
class RaoScottSimulationTests {

    private static final int RUNS = 20_000;
    private static final int SAMPLES = 5;

    /** Four standard errors of a rate of 0.05 over so many runs are 0.0062. */
    @ParameterizedTest
    @CsvSource({
        "0.8, 0.3333, 100, 0.040, 0.0572",
        "0.9, 0.3333, 100, 0.040, 0.0572",
        "0.9, 0.1, 100, 0.035, 0.0562",
        "0.9, 0.3333, 50, 0.045, 0.065",
        "0.95, 0.3333, 50, 0.050, 0.070",
        "0.95, 0.3333, 20, 0.070, 0.095",
    })
    void falseCertificatesApproachTheirNominalShare(double mean, double icc, int cases, double least, double most) {
        double[] rates = rates(mean, icc);
        double truth = Arrays.stream(rates).average().orElseThrow();
        SplittableRandom random = new SplittableRandom(12);
        int certified = 0;
        int alarmed = 0;
        for (int run = 0; run < RUNS; run++) {
            RaoScott worth = RaoScott.of(draw(random, rates, cases));
            certified += worth.upperTail(truth) <= 0.05 ? 1 : 0;
            alarmed += worth.lowerTail(truth) <= 0.05 ? 1 : 0;
        }
        assertThat((double) certified / RUNS).isBetween(least, most);
        assertThat((double) alarmed / RUNS).isLessThan(0.05);
    }

    private static List<Proportion> draw(SplittableRandom random, double[] rates, int cases) {
        return IntStream.range(0, cases)
                .mapToObj(ignored -> draw(random, rates[random.nextInt(rates.length)]))
                .toList();
    }

    private static Proportion draw(SplittableRandom random, double rate) {
        int passes = 0;
        for (int i = 0; i < SAMPLES; i++) {
            passes += random.nextDouble() < rate ? 1 : 0;
        }
        return new Proportion(passes, SAMPLES);
    }

    /** Evenly spaced quantiles of the beta distribution with that mean and intraclass correlation. */
    private static double[] rates(double mean, double icc) {
        double size = (1 - icc) / icc;
        return IntStream.range(0, 2_000)
                .mapToDouble(i -> Distributions.betaLowerQuantile(mean * size, (1 - mean) * size, (i + 0.5) / 2_000))
                .toArray();
    }
}
