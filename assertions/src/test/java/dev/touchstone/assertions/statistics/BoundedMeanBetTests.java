package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.assertions.statistics.Vectors.Row;
import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedMeanBetTests {

    private static final MeanDesign PAIRS = MeanDesign.ofPairs(0.05, 0.1, 0.05, 0.05);
    private static final MeanDesign SCORES = MeanDesign.ofScores(new Hypotheses(0.8, 0.75, 0.01, 0.05), 0.04);

    static Stream<Row> pairedPlans() {
        return Vectors.rows("power-sample-size").stream()
                .filter(row -> row.text("kind").equals("paired_noninf_pairs_discordance_p0_margin_p1"));
    }

    @ParameterizedTest
    @MethodSource("pairedPlans")
    void fixedPairsAgreeWithTheReference(Row row) {
        BoundedMeanBet bet = BoundedMeanBet.of(MeanDesign.ofPairs(
                row.number("p1_or_diff"), row.number("p0_or_discordance"), row.number("alpha"), row.number("beta")));
        assertThat(bet.fixedSamples()).isEqualTo(row.integer("n_int"));
    }

    @Test
    void wealthIsTheProductOfBothBets() {
        // Margin 0.05 and discordance 0.2: the stake against the candidate is 0.25.
        MeanDesign design = MeanDesign.ofPairs(0.05, 0.2, 0.05, 0.05).lookingEvery(3);
        BoundedMeanBet.Process process = BoundedMeanBet.of(design).start();
        double stake = MeanStakes.of(design, 0.2).accept();
        assertThat(process.rejectWealth()).isEqualTo(1);
        assertThat(process.acceptWealth()).isEqualTo(1);
        process.take(-1);
        process.take(0);
        process.take(0.5);
        assertThat(process.rejectWealth()).isCloseTo(1.25 * 0.875, within(1e-12));
        assertThat(process.acceptWealth())
                .isCloseTo((1 - stake * 0.95) * (1 + stake * 0.05) * (1 + stake * 0.55), within(1e-12));
    }

    @Test
    void stakesOfTheNextRoundFollowTheVarianceOfTheEarlierOnes() {
        MeanDesign design = MeanDesign.ofPairs(0.05, 0.2, 0.05, 0.05).lookingEvery(2);
        BoundedMeanBet.Process process = BoundedMeanBet.of(design).start();
        process.take(-1);
        process.take(1);
        assertThat(process.endRound()).isEqualTo(Look.CONTINUE);
        double before = process.rejectWealth();

        process.take(-1);

        double prior = Math.log(20) * (0.2 / 0.0025 + 1);
        double variance = (prior * 0.2 + 2) / (prior + 2);
        assertThat(process.rejectWealth() / before).isCloseTo(1 + 0.05 / variance, within(1e-12));
    }

    @Test
    void aGreaterLossThanTheMarginRaisesTheStakeAgainstTheCandidate() {
        MeanDesign design = MeanDesign.ofPairs(0.05, 0.5, 0.05, 0.05).lookingEvery(2);
        BoundedMeanBet.Process process = BoundedMeanBet.of(design).start();
        process.take(-1);
        process.take(-1);
        process.endRound();
        double before = process.rejectWealth();

        process.take(-1);

        double prior = Math.log(20) * (0.5 / 0.0025 + 1);
        double stake = (prior * 0.05 + 2) / (prior * 0.5 + 2);
        assertThat(process.rejectWealth() / before).isCloseTo(1 + stake, within(1e-12));
    }

    @Test
    void withinARoundTheOrderDoesNotMatter() {
        double[] round = {-1, 0, 0.5, 1, -0.25};
        MeanDesign design = PAIRS.lookingEvery(5);
        BoundedMeanBet.Process forth = BoundedMeanBet.of(design).start();
        BoundedMeanBet.Process back = BoundedMeanBet.of(design).start();
        for (int rounds = 0; rounds < 3; rounds++) {
            for (int i = 0; i < 5; i++) {
                forth.take(round[i]);
                back.take(round[4 - i]);
            }
            assertThat(forth.endRound()).isEqualTo(back.endRound());
        }
        assertThat(forth.acceptWealth()).isCloseTo(back.acceptWealth(), within(1e-12));
        assertThat(forth.rejectWealth()).isCloseTo(back.rejectWealth(), within(1e-12));
    }

    @Test
    void everyPairWorseEndsInReject() {
        BoundedMeanBet.Process process = BoundedMeanBet.of(PAIRS).start();
        // ln (1 / 0.045) over ln 1.5
        assertThat(observationsUntilDecided(process, -1)).isEqualTo(8);
        assertThat(process.endRound()).isEqualTo(Look.REJECT);
    }

    @Test
    void everyPairEqualEndsInAcceptSoonerThanAtTheDesign() {
        BoundedMeanBet bet = BoundedMeanBet.of(PAIRS);
        BoundedMeanBet.Process process = bet.start();
        assertThat(observationsUntilDecided(process, 0)).isEqualTo(120);
        assertThat(process.endRound()).isEqualTo(Look.ACCEPT);
        assertThat(bet.expectedAtAcceptable()).isGreaterThan(120);
    }

    @Test
    void rejectIsSaidFirst() {
        BoundedMeanBet.Process process = BoundedMeanBet.of(PAIRS).start();
        for (int pair = 0; pair < 20; pair++) {
            process.take(-1);
        }
        for (int pair = 0; pair < 800; pair++) {
            process.take(0);
        }
        assertThat(process.rejectWealth()).isGreaterThan(40);
        assertThat(process.acceptWealth()).isGreaterThan(20);
        assertThat(process.endRound()).isEqualTo(Look.REJECT);
    }

    @Test
    void processesOfOnePlanAreStrangers() {
        BoundedMeanBet bet = BoundedMeanBet.of(PAIRS);
        bet.start().take(-1);
        assertThat(bet.start().rejectWealth()).isEqualTo(1);
    }

    @Test
    void equalDesignsShareOnePlan() {
        BoundedMeanBet bet = BoundedMeanBet.of(MeanDesign.ofPairs(0.05, 0.1, 0.05, 0.05));
        assertThat(BoundedMeanBet.of(PAIRS)).isSameAs(bet);
        assertThat(bet.design()).isEqualTo(PAIRS);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 96, 400, 10_000})
    void theCapIsAWholeNumberOfRounds(int cases) {
        BoundedMeanBet bet = BoundedMeanBet.of(PAIRS.lookingEvery(cases));
        assertThat(bet.cap()).isPositive();
        assertThat(bet.cap() % cases).isZero();
        assertThat(bet.expectedAtAcceptable()).isBetween((double) cases, (double) bet.cap());
    }

    @Test
    void theCapGrowsWithTheVariancePlannedForAndWithCaution() {
        assertThat(BoundedMeanBet.of(PAIRS).cap()).isEqualTo(1228);
        assertThat(BoundedMeanBet.of(PAIRS.upToVariance(0.18)).cap()).isGreaterThan(1228);
        assertThat(BoundedMeanBet.of(MeanDesign.ofPairs(0.05, 0.1, 0.01, 0.05)).cap())
                .isGreaterThan(1228);
        assertThat(BoundedMeanBet.of(MeanDesign.ofPairs(0.05, 0.1, 0.05, 0.01)).cap())
                .isGreaterThan(1228);
        assertThat(BoundedMeanBet.of(PAIRS.upToVariance(0.18)).expectedAtAcceptable())
                .isCloseTo(BoundedMeanBet.of(PAIRS).expectedAtAcceptable(), within(10.0));
    }

    @Test
    void aScaleIsOnlyAScale() {
        MeanDesign hundredfold = new MeanDesign(-50, 50, 30, 25, 400, 400, 0.01, 0.05, 1, false);
        assertThat(BoundedMeanBet.of(hundredfold).cap())
                .isEqualTo(BoundedMeanBet.of(SCORES).cap());
        BoundedMeanBet.Process scaled = BoundedMeanBet.of(hundredfold).start();
        BoundedMeanBet.Process plain = BoundedMeanBet.of(SCORES).start();
        for (double score : new double[] {0, 1, 0.8, 0.33}) {
            scaled.take(100 * score - 50);
            plain.take(score);
            assertThat(scaled.endRound()).isEqualTo(plain.endRound());
        }
        assertThat(scaled.acceptWealth()).isCloseTo(plain.acceptWealth(), within(1e-12));
        assertThat(scaled.rejectWealth()).isCloseTo(plain.rejectWealth(), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 0.49, 0.0, 0.05, 0.05", "0.99, 0.01, 0.0, 0.001, 0.001", "0.99, 0.01, 0.0099, 0.4, 0.4",
        "0.999999, 0.5, 0.0, 0.05, 0.05", "0.5, 0.000001, 0.25, 0.05, 0.05", "0.5, 0.4, 0.25, 0.000001, 0.000001",
    })
    void extremeDesignsHaveFinitePlans(
            double acceptable, double unacceptable, double variance, double alpha, double beta) {
        BoundedMeanBet bet =
                BoundedMeanBet.of(MeanDesign.ofScores(new Hypotheses(acceptable, unacceptable, alpha, beta), variance));
        assertThat(bet.fixedSamples()).isPositive();
        assertThat(bet.cap()).isPositive();
        assertThat(bet.expectedAtAcceptable()).isBetween(1.0, (double) bet.cap());
        for (double score : new double[] {0, 1, acceptable, unacceptable}) {
            BoundedMeanBet.Process process = bet.start();
            for (int i = 0; i < 100_000; i++) {
                process.take(score);
                process.endRound();
            }
            assertThat(process.endRound()).isEqualTo(score < acceptable ? Look.REJECT : Look.ACCEPT);
        }
    }

    /** The goal is 200 ms on a quiet machine; a busy one is slower even in processor time. */
    @Test
    void tenThousandPairsArePlannedInAMoment() {
        MeanDesign close = MeanDesign.ofPairs(0.015, 0.1, 0.001, 0.05).upToVariance(0.18);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        BoundedMeanBet bet = BoundedMeanBet.of(close);
        assertThat(bet.fixedSamples()).isEqualTo(9965);
        assertThat(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start)
                .isLessThan(1_000_000_000L);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesWhatIsOutsideTheRange(double observation) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BoundedMeanBet.of(PAIRS).start().take(observation))
                .withMessage("an observation must lie in [-1.0, 1.0], but is " + observation);
    }

    @Test
    void refusesPlansOfASizeNoOneCanPay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BoundedMeanBet.of(MeanDesign.ofPairs(0.001, 0.1, 0.05, 0.05)))
                .withMessage("a gap of 0.001 between acceptable and unacceptable is too small:"
                        + " about 1082218 observations would be needed, at most 100000 are planned");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> BoundedMeanBet.of(MeanDesign.ofScores(new Hypotheses(0.5, 0.5 - 0x1p-40, 0.05, 0.05), 0)))
                .withMessageStartingWith(
                        "a gap of 9.094947017729282E-13 between acceptable and unacceptable is too small:"
                                + " about 3293");
    }

    private static int observationsUntilDecided(BoundedMeanBet.Process process, double observation) {
        int n = 0;
        while (process.endRound() == Look.CONTINUE) {
            process.take(observation);
            n++;
        }
        return n;
    }
}
