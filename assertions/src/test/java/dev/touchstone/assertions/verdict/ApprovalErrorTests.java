package dev.touchstone.assertions.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.statistics.ExactBinomial;
import dev.touchstone.assertions.statistics.SampleSummary;
import dev.touchstone.assertions.verdict.ApprovedCase.Checks;
import dev.touchstone.assertions.verdict.ApprovedCase.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often the judgement is wrong: of the checks exactly, over all results there can be; of distances by simulation. */
class ApprovalErrorTests {

    private static final int APPROVED = 60;
    private static final int NOW = 50;
    private static final double MARGIN = 0.1;
    private static final Map<ErrorRates, Outcome[][]> OUTCOMES = new ConcurrentHashMap<>();

    @ParameterizedTest
    @CsvSource({"0.6", "0.8", "0.9", "0.95", "0.99", "1"})
    void checksWorseByTheMarginPassAboutWithBeta(double passRate) {
        assertThat(probability(passRate, passRate - MARGIN, Outcome.PASS, rates(0.05)))
                .isLessThanOrEqualTo(0.06);
    }

    @ParameterizedTest
    @CsvSource({
        "0.6, 0.05",
        "0.8, 0.05",
        "0.9, 0.05",
        "0.95, 0.05",
        "0.99, 0.05",
        "1, 0.05",
        "0.6, 0.001",
        "0.8, 0.001",
        "0.9, 0.001",
        "0.95, 0.001",
        "0.99, 0.001",
        "1, 0.001"
    })
    void checksWorseByTheMarginFailAtMostWithAlpha(double passRate, double alpha) {
        assertThat(probability(passRate, passRate - MARGIN, Outcome.FAIL, rates(alpha)))
                .isLessThanOrEqualTo(alpha);
    }

    @ParameterizedTest
    @CsvSource({"0.99, 0.99, PASS", "0.95, 0.5, FAIL"})
    void whatIsWellOnOneSideIsMostlyFoundToBe(double approved, double now, Outcome expected) {
        assertThat(probability(approved, now, expected, rates(0.05))).isGreaterThan(0.9);
    }

    @ParameterizedTest
    @CsvSource({"1, 20", "5, 20", "40, 10"})
    void distancesGrownByTheMarginRarelyPassOrFail(int cases, int samples) {
        Counts counts = Counts.of(cases, samples, MARGIN, 2000);

        assertThat(counts.passed).isLessThanOrEqualTo(0.07);
        assertThat(counts.failed).isLessThanOrEqualTo(0.035);
    }

    @Test
    void distancesThatDidNotGrowMostlyPassAndThoseFarAwayMostlyFail() {
        assertThat(Counts.of(10, 20, 0, 500).passed).isGreaterThan(0.9);
        assertThat(Counts.of(10, 20, 0.25, 500).failed).isGreaterThan(0.9);
    }

    @Test
    @Tag("slow")
    void overManyRunsDistancesKeepBothRates() {
        Counts counts = Counts.of(5, 20, MARGIN, 200_000);

        assertThat(counts.passed).isLessThanOrEqualTo(0.065);
        assertThat(counts.failed).isLessThanOrEqualTo(0.03);
    }

    private static ErrorRates rates(double alpha) {
        return new ErrorRates(alpha, 0.05);
    }

    private static double probability(double approvedRate, double nowRate, Outcome counted, ErrorRates rates) {
        Outcome[][] outcomes = OUTCOMES.computeIfAbsent(rates, ApprovalErrorTests::outcomes);
        double probability = 0;
        for (int x = 0; x <= NOW; x++) {
            for (int y = 0; y <= APPROVED; y++) {
                if (outcomes[x][y] == counted) {
                    probability += mass(x, NOW, nowRate) * mass(y, APPROVED, approvedRate);
                }
            }
        }
        return probability;
    }

    private static Outcome[][] outcomes(ErrorRates rates) {
        Outcome[][] outcomes = new Outcome[NOW + 1][APPROVED + 1];
        for (int x = 0; x <= NOW; x++) {
            for (int y = 0; y <= APPROVED; y++) {
                outcomes[x][y] = outcome(x, y, rates);
            }
        }
        return outcomes;
    }

    private static Outcome outcome(int now, int approved, ErrorRates rates) {
        Pair<Checks> checks =
                new Pair<>(new Checks((double) approved / APPROVED, APPROVED), new Checks((double) now / NOW, NOW));
        ApprovedCase only = new ApprovedCase("case", Optional.of(checks), Optional.empty(), List.of());
        return FinishedApproval.judge("v2", List.of(only), new ApprovalRequirement(MARGIN, MARGIN, rates))
                .outcome();
    }

    private static double mass(int passes, int n, double rate) {
        return passes == 0
                ? ExactBinomial.lowerTail(0, n, rate)
                : ExactBinomial.lowerTail(passes, n, rate) - ExactBinomial.lowerTail(passes - 1, n, rate);
    }

    /** The shares of runs with either outcome. */
    private record Counts(double passed, double failed) {

        static Counts of(int cases, int samples, double growth, int runs) {
            SplittableRandom random = new SplittableRandom(cases * 31L + samples);
            int passed = 0;
            int failed = 0;
            for (int run = 0; run < runs; run++) {
                Outcome outcome = run(cases, samples, growth, random);
                passed += outcome == Outcome.PASS ? 1 : 0;
                failed += outcome == Outcome.FAIL ? 1 : 0;
            }
            return new Counts((double) passed / runs, (double) failed / runs);
        }

        private static Outcome run(int cases, int samples, double growth, SplittableRandom random) {
            List<ApprovedCase> drawn = new ArrayList<>();
            for (int i = 0; i < cases; i++) {
                double usual = 0.1 * i / cases;
                Pair<SampleSummary> distances =
                        new Pair<>(distances(usual, samples, random), distances(usual + growth, samples, random));
                drawn.add(new ApprovedCase("case " + i, Optional.empty(), Optional.of(distances), List.of()));
            }
            return FinishedApproval.judge("v2", drawn, new ApprovalRequirement(MARGIN, MARGIN, rates(0.05)))
                    .outcome();
        }

        /** Half of the answers are an exemplar's words, the others anywhere up to four times the mean. */
        private static SampleSummary distances(double mean, int samples, SplittableRandom random) {
            double[] distances = random.doubles(samples)
                    .map(number -> number < 0.5 ? 0 : Math.min(1, (number - 0.5) * 2 * 4 * mean))
                    .toArray();
            return SampleSummary.of(distances);
        }
    }
}
