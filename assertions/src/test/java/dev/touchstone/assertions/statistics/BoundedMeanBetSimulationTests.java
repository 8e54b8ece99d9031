package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens when the bets are really run. */
class BoundedMeanBetSimulationTests {

    private static final int MANY = 200_000;
    private static final int FEWER = 20_000;
    private static final double MARGIN = 0.05;

    /**
     * With an alpha of 0.10 the bet against the candidate alone has 0.05, as in the published figures, which have no cap
     * and are themselves of 6,000 runs.
     */
    @ParameterizedTest
    @CsvSource({"0.05, 0.1, 250, 224", "0.1, 0.2, 123, 114"})
    void withoutACapThePairsAreThePublishedOnes(
            double margin, double discordance, double pairsUnchanged, double pairsAtMargin) {
        BoundedMeanBet bet = BoundedMeanBet.of(MeanDesign.ofPairs(margin, discordance, 0.05 / 0.9, 0.05));

        Runs unchanged = Runs.of(2 * FEWER, bet, 100_000, Suites.pairs(discordance, 0));
        Runs atMargin = Runs.of(2 * FEWER, bet, 100_000, Suites.pairs(discordance, -margin));

        assertThat(unchanged.rejectRate()).isBetween(0.03, 0.05 + unchanged.band(0.05));
        assertThat(atMargin.acceptRate()).isBetween(0.03, 0.05 + atMargin.band(0.05));
        assertThat(unchanged.accepted() + unchanged.rejected()).isEqualTo(unchanged.count());
        assertThat(unchanged.mean()).isCloseTo(pairsUnchanged, withPercentage(2));
        assertThat(atMargin.mean()).isCloseTo(pairsAtMargin, withPercentage(2));
    }

    @ParameterizedTest
    @CsvSource({
        "0.05, 0.1, 0.1, 0.05, 1", "0.05, 0.1, 0.1, 0.001, 1", "0.05, 0.095, 0.18, 0.001, 20",
        "0.05, 0.095, 0.18, 0.001, 96", "0.05, 0.095, 0.18, 0.01, 400", "0.1, 0.2, 0.3, 0.01, 10",
        "0.05, 0.05, 0.5, 0.01, 20",
    })
    void anUnchangedCandidateTakesAsManyPairsAsPlanned(
            double margin, double discordance, double greatest, double alpha, int cases) {
        BoundedMeanBet bet = BoundedMeanBet.of(MeanDesign.ofPairs(margin, discordance, alpha, 0.05)
                .upToVariance(greatest)
                .lookingEvery(cases));

        Runs unchanged = Runs.of(FEWER, bet, Suites.pairs(discordance, 0));

        // The standard error of the mean is at most 0.6 %; runs that are rejected, up to 0.9 alpha, end sooner than
        // foreseen.
        assertThat(unchanged.mean()).isCloseTo(bet.expectedAtAcceptable(), withPercentage(alpha > 0.01 ? 5 : 4));
    }

    @Test
    void aBaselineWorseThanExpectedNoLongerStalls() {
        BoundedMeanBet planned = BoundedMeanBet.of(
                MeanDesign.ofPairs(MARGIN, 2 * 0.95 * 0.05, 0.001, 0.05).upToVariance(0.18));
        BoundedMeanBet known = BoundedMeanBet.of(MeanDesign.ofPairs(MARGIN, 0.18, 0.001, 0.05));

        Runs unchanged = Runs.of(FEWER, planned, Suites.pairs(0.18, 0));

        assertThat(unchanged.acceptRate()).isGreaterThan(0.998);
        assertThat(unchanged.mean()).isLessThan(1.15 * known.expectedAtAcceptable());
    }

    @Test
    void aLossFarBeyondTheMarginIsRejectedSoon() {
        BoundedMeanBet bet = BoundedMeanBet.of(MeanDesign.ofPairs(MARGIN, 0.1, 0.001, 0.05));

        Runs lost = Runs.of(FEWER, bet, Suites.pairs(0.33, -0.3));

        assertThat(lost.rejectRate()).isEqualTo(1);
        assertThat(lost.mean()).isLessThan(75);
    }

    @Test
    void errorRatesHoldWhereTheVarianceIsFarFromThePlannedOne() {
        BoundedMeanBet bet = BoundedMeanBet.of(MeanDesign.ofPairs(MARGIN, 0.1, 0.05, 0.05));
        assertThat(Runs.of(FEWER, bet, Suites.pairs(0.4, 0)).rejectRate()).isLessThan(0.045 + 0.0059);
        assertThat(Runs.of(FEWER, bet, Suites.pairs(0.4, -MARGIN)).acceptRate()).isLessThan(0.0562);
        assertThat(Runs.of(FEWER, bet, Suites.pairs(MARGIN, -MARGIN)).acceptRate())
                .isLessThan(0.0562);
    }

    /** Planned for a baseline at 0.95 that may be as bad as 0.90: discordance 0.095, at most 0.18. */
    @Tag("slow")
    @ParameterizedTest
    @CsvSource({
        "0.001, 20, 0.05", "0.001, 20, 0.095", "0.001, 20, 0.14", "0.001, 20, 0.18", "0.001, 96, 0.095",
        "0.001, 96, 0.18", "0.001, 400, 0.095", "0.001, 400, 0.18", "0.01, 20, 0.05", "0.01, 20, 0.095",
        "0.01, 20, 0.18", "0.01, 96, 0.18", "0.01, 400, 0.18", "0.001, 1, 0.18", "0.01, 1, 0.18",
    })
    void anUnchangedCandidateEndsOtherwiseThanInAcceptAtMostWithAlpha(double alpha, int cases, double discordance) {
        Runs unchanged = Runs.of(MANY, planned(alpha, cases), Suites.pairs(discordance, 0));

        assertThat(1 - unchanged.acceptRate()).isLessThanOrEqualTo(alpha + unchanged.band(alpha));
        assertThat(unchanged.rejectRate()).isLessThanOrEqualTo(0.9 * alpha + unchanged.band(0.9 * alpha));
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({
        "0.001, 20, 0.95",
        "0.001, 96, 0.95",
        "0.001, 400, 0.95",
        "0.001, 20, 0.9",
        "0.001, 96, 0.9",
        "0.001, 400, 0.9",
        "0.01, 20, 0.9",
        "0.01, 96, 0.95",
        "0.01, 400, 0.9",
    })
    void casesOfUnequalDifficultyChangeNothing(double alpha, int cases, double passRate) {
        double[] rates = Suites.beta(cases, passRate);

        Runs unchanged = Runs.of(MANY, planned(alpha, cases), Suites.pairs(rates, rates));

        assertThat(1 - unchanged.acceptRate()).isLessThanOrEqualTo(alpha + unchanged.band(alpha));
        assertThat(unchanged.rejectRate()).isLessThanOrEqualTo(0.9 * alpha + unchanged.band(0.9 * alpha));
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({
        "0.001, 20, 0.95",
        "0.001, 96, 0.9",
        "0.01, 20, 0.9",
        "0.01, 400, 0.95",
    })
    void aCandidateWorseByTheMarginIsAcceptedAtMostWithBeta(double alpha, int cases, double passRate) {
        BoundedMeanBet bet = planned(alpha, cases);
        for (double[] rates : new double[][] {Suites.homogeneous(cases, passRate), Suites.beta(cases, passRate)}) {
            Runs worse = Runs.of(FEWER, bet, Suites.pairs(rates, Suites.worseBy(MARGIN, rates)));

            assertThat(worse.acceptRate()).isLessThanOrEqualTo(0.05 + worse.band(0.05));
            assertThat(worse.rejectRate()).isGreaterThan(0.9);
        }
    }

    private static BoundedMeanBet planned(double alpha, int cases) {
        return BoundedMeanBet.of(MeanDesign.ofPairs(MARGIN, 0.095, alpha, 0.05)
                .upToVariance(0.18)
                .lookingEvery(cases));
    }
}
