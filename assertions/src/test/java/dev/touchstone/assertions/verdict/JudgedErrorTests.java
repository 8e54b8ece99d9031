package dev.touchstone.assertions.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.statistics.JudgeCalibration;
import dev.touchstone.assertions.statistics.Proportion;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors of the whole: new labels and new answers in each run; a calibration that is refused decides nothing. */
@Tag("slow")
class JudgedErrorTests {

    private static final int RUNS = 20_000;
    private static final double SENSITIVITY = 0.95;
    private static final double SPECIFICITY = 0.9;
    private static final ErrorRates RATES = new ErrorRates(0.05, 0.05);

    /** Three standard errors of a share of 0.05 in 20,000 runs. */
    private static final double MOST = 0.05 + 3 * Math.sqrt(0.05 * 0.95 / RUNS);

    private final Random random = new Random(20_250_703);

    @ParameterizedTest
    @CsvSource({"400, 200", "1000, 400", "1000, 1000"})
    void anAcceptablePassRateRarelyFails(int labels, int samples) {
        assertThat(passRates(labels, samples, 0.9, Outcome.FAIL)).isLessThanOrEqualTo(MOST);
    }

    @ParameterizedTest
    @CsvSource({"400, 200", "1000, 400", "1000, 1000"})
    void anUnacceptablePassRateRarelyPasses(int labels, int samples) {
        assertThat(passRates(labels, samples, 0.8, Outcome.PASS)).isLessThanOrEqualTo(MOST);
    }

    @Test
    void aRateWellOnOneSideIsMostlyFoundToBe() {
        assertThat(passRates(1000, 1000, 0.97, Outcome.PASS)).isGreaterThan(0.9);
        assertThat(passRates(1000, 1000, 0.7, Outcome.FAIL)).isGreaterThan(0.9);
    }

    @ParameterizedTest
    @CsvSource({"50, 100", "200, 400"})
    void aCandidateAsGoodRarelyFails(int labels, int cases) {
        assertThat(comparisons(labels, cases, 0, Outcome.FAIL)).isLessThanOrEqualTo(MOST);
    }

    @ParameterizedTest
    @CsvSource({"50, 100", "200, 400"})
    void aCandidateWorseByTheMarginRarelyPasses(int labels, int cases) {
        assertThat(comparisons(labels, cases, 0.1, Outcome.PASS)).isLessThanOrEqualTo(MOST);
    }

    private double passRates(int labels, int samples, double passRate, Outcome counted) {
        PassRateRequirement rate = PassRateRequirement.of(0.9, OptionalDouble.of(0.1), RATES);
        double judged = judged(passRate);
        int count = 0;
        for (int run = 0; run < RUNS; run++) {
            JudgeCalibration calibration = calibration(labels);
            Trials trials = Trials.of("v2", draw(samples, judged), samples);
            if (JudgedPassRateRequirement.reported(rate, calibration)
                    .filter(scale -> new FinishedPassRate(scale, trials.passes(), samples).outcome() == counted)
                    .isPresent()) {
                count++;
            }
        }
        return (double) count / RUNS;
    }

    private double comparisons(int labels, int cases, double loss, Outcome counted) {
        NoRegressionRequirement required = NoRegressionRequirement.of(0.1, 0.85, RATES);
        int count = 0;
        for (int run = 0; run < RUNS; run++) {
            Trials.Builder baseline = Trials.named("v1");
            Trials.Builder candidate = Trials.named("v2");
            for (int i = 0; i < cases; i++) {
                boolean right = random.nextDouble() < 0.9;
                boolean lost = right && random.nextDouble() < loss / 0.9;
                baseline.add("c-" + i, draw(1, judged(right ? 1 : 0)), 1);
                candidate.add("c-" + i, draw(1, judged(right && !lost ? 1 : 0)), 1);
            }
            if (outcome(candidate.build(), baseline.build(), required, calibration(labels)) == counted) {
                count++;
            }
        }
        return (double) count / RUNS;
    }

    private static Outcome outcome(
            Trials candidate, Trials baseline, NoRegressionRequirement required, JudgeCalibration calibration) {
        try {
            return JudgedTrials.noRegression(
                            candidate, baseline, new JudgedRegressionRequirement(required, calibration))
                    .outcome();
        } catch (ConfigurationException refused) {
            return Outcome.INCONCLUSIVE;
        }
    }

    private JudgeCalibration calibration(int labels) {
        return new JudgeCalibration(
                new Proportion(draw(labels, SENSITIVITY), labels), new Proportion(draw(labels, SPECIFICITY), labels));
    }

    private static double judged(double passRate) {
        return SENSITIVITY * passRate + (1 - SPECIFICITY) * (1 - passRate);
    }

    private int draw(int n, double rate) {
        int passes = 0;
        for (int i = 0; i < n; i++) {
            passes += random.nextDouble() < rate ? 1 : 0;
        }
        return passes;
    }
}
