package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.assertions.statistics.Vectors.Row;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PairedBetTests {

    static Stream<Row> pairedPlans() {
        return Vectors.rows("power-sample-size").stream()
                .filter(row -> row.text("kind").equals("paired_noninf_pairs_discordance_p0_margin_p1"));
    }

    @ParameterizedTest
    @MethodSource("pairedPlans")
    void fixedPairsAgreeWithTheReference(Row row) {
        PairedBet bet = PairedBet.of(
                row.number("p1_or_diff"), row.number("p0_or_discordance"), row.number("alpha"), row.number("beta"));
        assertThat(bet.fixedPairs()).isEqualTo(row.integer("n_int"));
    }

    @Test
    void theCapIsTwoFixedPlans() {
        assertThat(PairedBet.of(0.05, 0.1, 0.05, 0.05).fixedPairs()).isEqualTo(433);
        assertThat(PairedBet.of(0.05, 0.1, 0.05, 0.05).cap()).isEqualTo(866);
    }

    @Test
    void wealthIsTheProductOfBothBets() {
        // Margin 0.05 and discordance 0.2: the stake against the candidate is 0.25.
        PairedBet.Process process = PairedBet.of(0.05, 0.2, 0.05, 0.05).start();
        double stake = DesignStakes.of(0.05, 0.2).accept();
        assertThat(process.rejectWealth()).isEqualTo(1);
        assertThat(process.acceptWealth()).isEqualTo(1);
        process.take(-1);
        process.take(0);
        process.take(0.5);
        assertThat(process.rejectWealth()).isCloseTo(1.25 * 0.875, within(1e-12));
        assertThat(process.acceptWealth())
                .isCloseTo((1 - stake * 0.95) * (1 + stake * 0.05) * (1 + stake * 0.55), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0.05, 0.1", "0.05, 0.2", "0.02, 0.1", "0.1, 0.2"})
    void noOtherStakeGrowsFasterUnderTheDesign(double margin, double discordance) {
        DesignStakes stakes = DesignStakes.of(margin, discordance);
        for (double step : new double[] {-0.01, 0.01}) {
            assertThat(rejectGrowth(stakes.reject() + step, margin, discordance))
                    .isLessThan(rejectGrowth(stakes.reject(), margin, discordance));
            assertThat(acceptGrowth(stakes.accept() + step, margin, discordance))
                    .isLessThan(acceptGrowth(stakes.accept(), margin, discordance));
        }
    }

    @Test
    void stakesNeverExceedAHalfHoweverSureTheDesign() {
        DesignStakes stakes = DesignStakes.of(0.05, 0.05);
        assertThat(stakes.reject()).isEqualTo(0.5);
        assertThat(stakes.accept()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void aDiscordanceBelowTheMarginCountsAsTheMargin() {
        assertThat(PairedBet.of(0.05, 0.02, 0.05, 0.05).fixedPairs())
                .isEqualTo(PairedBet.of(0.05, 0.05, 0.05, 0.05).fixedPairs())
                .isEqualTo(217);
    }

    @Test
    void everyPairWorseEndsInReject() {
        PairedBet.Process process = PairedBet.of(0.05, 0.1, 0.05, 0.05).start();
        assertThat(pairsUntilDecided(process, -1)).isEqualTo(8);
        assertThat(process.look()).isEqualTo(Look.REJECT);
    }

    @Test
    void everyPairEqualEndsInAccept() {
        PairedBet.Process process = PairedBet.of(0.05, 0.1, 0.05, 0.05).start();
        // ln 20 over ln(1 + 0.4295 × 0.05)
        assertThat(pairsUntilDecided(process, 0)).isEqualTo(141);
        assertThat(process.look()).isEqualTo(Look.ACCEPT);
    }

    @Test
    void rejectIsSaidFirst() {
        PairedBet.Process process = PairedBet.of(0.05, 0.1, 0.05, 0.05).start();
        for (int pair = 0; pair < 20; pair++) {
            process.take(-1);
        }
        for (int pair = 0; pair < 800; pair++) {
            process.take(0);
        }
        assertThat(process.rejectWealth()).isGreaterThan(20);
        assertThat(process.acceptWealth()).isGreaterThan(20);
        assertThat(process.look()).isEqualTo(Look.REJECT);
    }

    @Test
    void processesOfOneBetAreStrangers() {
        PairedBet bet = PairedBet.of(0.05, 0.1, 0.05, 0.05);
        PairedBet.Process one = bet.start();
        one.take(-1);
        assertThat(bet.start().rejectWealth()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesWhatIsNoDifference(double difference) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairedBet.of(0.05, 0.1, 0.05, 0.05).start().take(difference))
                .withMessage("difference must lie in [-1, 1], but is " + difference);
    }

    @ParameterizedTest
    @CsvSource({
        "0.0, 0.1, 0.05, 0.05, 'margin must lie between 0 and 1, both excluded, but is 0.0'",
        "1.0, 0.1, 0.05, 0.05, 'margin must lie between 0 and 1, both excluded, but is 1.0'",
        "0.05, 0.0, 0.05, 0.05, 'discordance must lie in (0, 1], but is 0.0'",
        "0.05, 1.1, 0.05, 0.05, 'discordance must lie in (0, 1], but is 1.1'",
        "0.05, 0.1, 0.5, 0.05, 'alpha must lie between 0 and 0.5, both excluded, but is 0.5'",
        "0.05, 0.1, 0.05, 0.0, 'beta must lie between 0 and 0.5, both excluded, but is 0.0'",
        "0.001, 0.1, 0.05, 0.05,"
                + " 'margin 0.001 is too small: about 1082218 pairs would be needed, at most 100000 are planned'",
    })
    void refusesPlansThatCannotBe(double margin, double discordance, double alpha, double beta, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairedBet.of(margin, discordance, alpha, beta))
                .withMessage(message);
    }

    private static int pairsUntilDecided(PairedBet.Process process, double difference) {
        int pairs = 0;
        while (process.look() == Look.CONTINUE) {
            process.take(difference);
            pairs++;
        }
        return pairs;
    }

    private static double rejectGrowth(double stake, double margin, double discordance) {
        return (discordance + margin) / 2 * Math.log1p(stake) + (discordance - margin) / 2 * Math.log1p(-stake);
    }

    private static double acceptGrowth(double stake, double margin, double discordance) {
        return discordance / 2 * Math.log1p(stake * (1 + margin))
                + (1 - discordance) * Math.log1p(stake * margin)
                + discordance / 2 * Math.log1p(stake * (margin - 1));
    }
}
