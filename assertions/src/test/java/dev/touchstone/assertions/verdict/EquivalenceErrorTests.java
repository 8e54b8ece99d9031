package dev.touchstone.assertions.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
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
    @CsvSource({"50, 1, 0.1", "50, 5, 0.1", "50, 5, -0.1"})
    void atTheMarginBothErrorsKeepTheirBounds(int cases, int samples, double difference) {
        Map<Outcome, Integer> counts = counts(cases, samples, difference);

        assertThat(share(counts, Outcome.PASS)).isLessThanOrEqualTo(MOST);
        assertThat(share(counts, Outcome.FAIL)).isLessThanOrEqualTo(MOST);
    }

    @ParameterizedTest
    @CsvSource({"0, PASS", "-0.3, FAIL"})
    void whatIsWellOnOneSideIsMostlyFoundToBe(double difference, Outcome expected) {
        assertThat(share(counts(100, 10, difference), expected)).isGreaterThan(0.9);
    }

    /** Cases of every difficulty: the baseline passes one at a rate from 0.6 to 0.9, the candidate at that and the difference. */
    private Map<Outcome, Integer> counts(int cases, int samples, double difference) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (int run = 0; run < RUNS; run++) {
            Trials.Builder baseline = Trials.named("v1");
            Trials.Builder candidate = Trials.named("v2");
            for (int i = 0; i < cases; i++) {
                double rate = 0.6 + 0.3 * random.nextDouble();
                baseline.add("c-" + i, draw(samples, rate), samples);
                candidate.add("c-" + i, draw(samples, rate + difference), samples);
            }
            Outcome outcome = FinishedEquivalence.of(candidate.build(), baseline.build(), REQUIREMENT)
                    .outcome();
            counts.merge(outcome, 1, Integer::sum);
        }
        return counts;
    }

    private static double share(Map<Outcome, Integer> counts, Outcome outcome) {
        return (double) counts.getOrDefault(outcome, 0) / RUNS;
    }

    private int draw(int n, double rate) {
        int passes = 0;
        for (int i = 0; i < n; i++) {
            passes += random.nextDouble() < rate ? 1 : 0;
        }
        return passes;
    }
}
