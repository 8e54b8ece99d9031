package dev.touchstone.assertions.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.statistics.ExactBinomial;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors without any simulation: every result two versions can give, by its probability. */
class UnpairedErrorTests {

    private static final int BASELINE = 60;
    private static final int CANDIDATE = 40;
    private static final double MARGIN = 0.1;
    private static final UnpairedRequirement REQUIREMENT = new UnpairedRequirement(MARGIN, new ErrorRates(0.05, 0.05));

    @ParameterizedTest
    @CsvSource({"0.5", "0.8", "0.9", "0.95", "0.99", "1"})
    void aCandidateAsGoodFailsAtMostWithAlpha(double passRate) {
        assertThat(probability(passRate, passRate, Outcome.FAIL)).isLessThanOrEqualTo(0.05);
    }

    /** The score test is not exact: it keeps β but for a few thousandths. */
    @ParameterizedTest
    @CsvSource({"0.5", "0.8", "0.9", "0.95", "0.99", "1"})
    void aCandidateWorseByTheMarginPassesAboutWithBeta(double passRate) {
        assertThat(probability(passRate, passRate - MARGIN, Outcome.PASS)).isLessThanOrEqualTo(0.057);
    }

    @ParameterizedTest
    @CsvSource({"0.9, 1, PASS", "0.9, 0.5, FAIL"})
    void whatIsWellOnOneSideIsMostlyFoundToBe(double baseline, double candidate, Outcome expected) {
        assertThat(probability(baseline, candidate, expected)).isGreaterThan(0.9);
    }

    private static double probability(double baselineRate, double candidateRate, Outcome counted) {
        double probability = 0;
        for (int x = 0; x <= CANDIDATE; x++) {
            for (int y = 0; y <= BASELINE; y++) {
                if (outcome(x, y) == counted) {
                    probability += mass(x, CANDIDATE, candidateRate) * mass(y, BASELINE, baselineRate);
                }
            }
        }
        return probability;
    }

    private static Outcome outcome(int candidate, int baseline) {
        return FinishedUnpaired.noRegression(
                        Trials.of("v2", candidate, CANDIDATE), Trials.of("v1", baseline, BASELINE), REQUIREMENT)
                .outcome();
    }

    private static double mass(int passes, int n, double rate) {
        return passes == 0
                ? ExactBinomial.lowerTail(0, n, rate)
                : ExactBinomial.lowerTail(passes, n, rate) - ExactBinomial.lowerTail(passes - 1, n, rate);
    }
}
