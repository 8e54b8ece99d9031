package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens when the comparison is really run, 20,000 times a point and without a cap. */
class PairedBetSimulationTests {

    private static final int RUNS = 20_000;

    /** The published means are themselves of 6,000 runs. */
    @ParameterizedTest
    @CsvSource({"0.05, 0.1, 250, 224", "0.1, 0.2, 123, 114"})
    void bothErrorRatesHoldAndThePairsAreThePublishedOnes(
            double margin, double discordance, double pairsUnchanged, double pairsAtMargin) {
        PairedBet bet = PairedBet.of(margin, discordance, 0.05, 0.05);

        Tally unchanged = Tally.of(bet, discordance, 0, Integer.MAX_VALUE);
        Tally atMargin = Tally.of(bet, discordance, -margin, Integer.MAX_VALUE);

        // Four standard errors of a rate of 0.05 over the runs are 0.0062.
        assertThat(unchanged.rejectRate()).isBetween(0.03, 0.0562);
        assertThat(atMargin.acceptRate()).isBetween(0.03, 0.0562);
        assertThat(unchanged.acceptRate() + unchanged.rejectRate()).isEqualTo(1);
        assertThat(unchanged.meanPairs()).isCloseTo(pairsUnchanged, withPercentage(4));
        assertThat(atMargin.meanPairs()).isCloseTo(pairsAtMargin, withPercentage(4));
    }

    @Test
    void anUnchangedCandidateIsRarelyFailedOrLeftOpen() {
        PairedBet bet = PairedBet.of(0.05, 0.1, 0.001, 0.05);

        Tally unchanged = Tally.of(bet, 0.1, 0, bet.cap());
        Tally atMargin = Tally.of(bet, 0.1, -0.05, bet.cap());

        // Four standard errors of a rate of 0.001 over the runs are 0.0009.
        assertThat(1 - unchanged.acceptRate()).isLessThan(0.0019);
        assertThat(atMargin.acceptRate()).isBetween(0.03, 0.0562);
        assertThat(atMargin.rejectRate()).isGreaterThan(0.85);
    }

    @Test
    void errorRatesHoldWhenTheDiscordanceWasGuessedWrong() {
        PairedBet bet = PairedBet.of(0.05, 0.1, 0.05, 0.05);
        assertThat(Tally.of(bet, 0.4, 0, 500).rejectRate()).isLessThan(0.0562);
        assertThat(Tally.of(bet, 0.4, -0.05, 500).acceptRate()).isLessThan(0.0562);
        assertThat(Tally.of(bet, 0.05, -0.05, 500).acceptRate()).isLessThan(0.0562);
    }

    private record Tally(double acceptRate, double rejectRate, double meanPairs) {

        static Tally of(PairedBet bet, double discordance, double mean, int cap) {
            SplittableRandom random = new SplittableRandom(20261122);
            long accepted = 0;
            long rejected = 0;
            long pairs = 0;
            for (int run = 0; run < RUNS; run++) {
                PairedBet.Process process = bet.start();
                for (int n = 0; n < cap && process.look() == Look.CONTINUE; n++) {
                    process.take(draw(random, discordance, mean));
                    pairs++;
                }
                accepted += process.look() == Look.ACCEPT ? 1 : 0;
                rejected += process.look() == Look.REJECT ? 1 : 0;
            }
            return new Tally((double) accepted / RUNS, (double) rejected / RUNS, (double) pairs / RUNS);
        }

        private static double draw(SplittableRandom random, double discordance, double mean) {
            double u = random.nextDouble();
            if (u < (discordance - mean) / 2) {
                return -1;
            }
            return u < discordance ? 1 : 0;
        }
    }
}
