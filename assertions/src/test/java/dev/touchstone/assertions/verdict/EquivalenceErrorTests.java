package dev.touchstone.assertions.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("slow")
class EquivalenceErrorTests {

    private static final int RUNS = 20_000;
    private static final EquivalenceRequirement REQUIREMENT =
            new EquivalenceRequirement(0.1, new ErrorRates(0.05, 0.05));

    /** Three standard errors of a share of 0.05 in 20,000 runs. */
    private static final double MOST = 0.05 + 3 * Math.sqrt(0.05 * 0.95 / RUNS);

    private final Random random = new Random(19_870_601);

    @ParameterizedTest
    @CsvSource({"50, 1, 0.1", "50, 1, -0.1", "200, 1, 0.1", "50, 5, 0.1", "50, 5, -0.1", "100, 10, 0.1"})
    void aCandidateThatDiffersByTheMarginRarelyPasses(int cases, int samples, double difference) {
        assertThat(share(cases, samples, difference, Outcome.PASS)).isLessThanOrEqualTo(MOST);
    }

    @ParameterizedTest
    @CsvSource({"50, 1, 0.1", "50, 1, -0.1", "200, 1, 0.1", "50, 5, 0.1", "50, 5, -0.1", "100, 10, 0"})
    void aCandidateThatDiffersByNoMoreThanTheMarginRarelyFails(int cases, int samples, double difference) {
        assertThat(share(cases, samples, difference, Outcome.FAIL)).isLessThanOrEqualTo(MOST);
    }

    @ParameterizedTest
    @CsvSource({"200, 1, 0, PASS", "100, 10, 0, PASS", "200, 1, -0.3, FAIL", "100, 10, -0.3, FAIL"})
    void whatIsWellOnOneSideIsMostlyFoundToBe(int cases, int samples, double difference, Outcome expected) {
        assertThat(share(cases, samples, difference, expected)).isGreaterThan(0.8);
    }

    /** Cases of every difficulty: the baseline passes one at a rate from 0.6 to 0.9, the candidate at that and the difference. */
    private double share(int cases, int samples, double difference, Outcome counted) {
        int count = 0;
        for (int run = 0; run < RUNS; run++) {
            Trials.Builder baseline = Trials.named("v1");
            Trials.Builder candidate = Trials.named("v2");
            for (int i = 0; i < cases; i++) {
                double rate = 0.6 + 0.3 * random.nextDouble();
                baseline.add("c-" + i, draw(samples, rate), samples);
                candidate.add("c-" + i, draw(samples, rate + difference), samples);
            }
            if (FinishedEquivalence.of(candidate.build(), baseline.build(), REQUIREMENT)
                            .outcome()
                    == counted) {
                count++;
            }
        }
        return (double) count / RUNS;
    }

    private int draw(int n, double rate) {
        int passes = 0;
        for (int i = 0; i < n; i++) {
            passes += random.nextDouble() < rate ? 1 : 0;
        }
        return passes;
    }
}
