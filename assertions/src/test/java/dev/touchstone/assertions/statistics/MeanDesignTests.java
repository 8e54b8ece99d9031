package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeanDesignTests {

    private static final MeanDesign PAIRS = MeanDesign.ofPairs(0.05, 0.1, 0.05, 0.05);

    @ParameterizedTest
    @CsvSource({"0.05, 0.1", "0.05, 0.2", "0.02, 0.1", "0.1, 0.2"})
    void noOtherStakeGrowsFasterUnderTheDesign(double margin, double discordance) {
        MeanStakes stakes = MeanStakes.of(MeanDesign.ofPairs(margin, discordance, 0.05, 0.05), discordance);
        for (double step : new double[] {-0.01, 0.01}) {
            assertThat(rejectGrowth(stakes.reject() + step, margin, discordance))
                    .isLessThan(rejectGrowth(stakes.reject(), margin, discordance));
            assertThat(acceptGrowth(stakes.accept() + step, margin, discordance))
                    .isLessThan(acceptGrowth(stakes.accept(), margin, discordance));
        }
    }

    @ParameterizedTest
    @CsvSource({"0.8, 0.75, 0.05", "0.8, 0.75, 0.15", "0.5, 0.4, 0.25", "0.95, 0.93, 0.04"})
    void theLeastFavourableScoresHaveTheMeanAndTheVariance(double acceptable, double unacceptable, double variance) {
        MeanDesign design = MeanDesign.ofScores(new Hypotheses(acceptable, unacceptable, 0.05, 0.05), variance);
        DesignLaw law = DesignLaw.of(design, variance);
        double up = law.usual() + unacceptable;
        assertThat(law.loss()).isCloseTo(-unacceptable, within(1e-12));
        assertThat(up * law.usualMass()).isCloseTo(acceptable, within(1e-12));
        assertThat(up * up * law.usualMass() - acceptable * acceptable).isCloseTo(variance, within(1e-12));
        assertThat(up).isLessThanOrEqualTo(1 + 1e-12);
        double stake = MeanStakes.of(design, variance).accept();
        assertThat(law.growth(stake)).isGreaterThan(law.growth(stake - 0.01));
        assertThat(law.growth(stake)).isGreaterThan(law.growth(stake + 0.01));
    }

    @Test
    void noObservationCostsMoreThanHalfTheWealthHoweverSureTheDesign() {
        MeanStakes pairs = MeanStakes.of(MeanDesign.ofPairs(0.05, 0.05, 0.05, 0.05), 0.01);
        assertThat(pairs.reject()).isEqualTo(0.5);
        assertThat(pairs.accept()).isCloseTo(0.5 / 0.95, within(1e-12));
        MeanDesign scores = MeanDesign.ofScores(new Hypotheses(0.8, 0.75, 0.05, 0.05), 0);
        assertThat(MeanStakes.of(scores, 0).reject()).isCloseTo(0.5 / 0.2, within(1e-12));
        assertThat(MeanStakes.of(scores, 0).accept()).isCloseTo(0.5 / 0.75, within(1e-12));
    }

    @Test
    void whereNoObservationCanLoseTheStakeIsTheGreatest() {
        MeanDesign narrow = new MeanDesign(0, 1, 0.99, 0.9, 0.0001, 0.0001, 0.05, 0.05, 1, true);
        assertThat(MeanStakes.of(narrow, 0.0001).accept()).isCloseTo(0.5 / 0.9, within(1e-12));
    }

    @Test
    void aDiscordanceBelowTheMarginCountsAsTheMargin() {
        assertThat(MeanDesign.ofPairs(0.05, 0.02, 0.05, 0.05)).isEqualTo(MeanDesign.ofPairs(0.05, 0.05, 0.05, 0.05));
    }

    @Test
    void whatIsNotChangedStays() {
        assertThat(PAIRS.upToVariance(0.3).lookingEvery(40))
                .isEqualTo(new MeanDesign(-1, 1, 0, -0.05, 0.1, 0.3, 0.05, 0.05, 40, true));
        assertThat(MeanDesign.ofScores(new Hypotheses(0.9, 0.8, 0.01, 0.02), 0.09)
                        .variance())
                .isGreaterThan(0.9 * (1 - 0.9));
        assertThat(MeanDesign.ofScores(new Hypotheses(0.8, 0.7, 0.01, 0.02), 0.1))
                .isEqualTo(new MeanDesign(0, 1, 0.8, 0.7, 0.1, 0.1, 0.01, 0.02, 1, false));
    }

    @ParameterizedTest
    @CsvSource({
        "0.0, 0.1, 0.05, 0.05, 'margin must lie between 0 and 1, both excluded, but is 0.0'",
        "1.0, 0.1, 0.05, 0.05, 'margin must lie between 0 and 1, both excluded, but is 1.0'",
        "0.05, 0.0, 0.05, 0.05, 'discordance must lie in (0, 1], but is 0.0'",
        "0.05, 1.1, 0.05, 0.05, 'discordance must lie in (0, 1], but is 1.1'",
        "0.05, 0.1, 0.5, 0.05, 'alpha must lie between 0 and 0.5, both excluded, but is 0.5'",
        "0.05, 0.1, 0.05, 0.0, 'beta must lie between 0 and 0.5, both excluded, but is 0.0'",
    })
    void refusesPairsThatCannotBe(double margin, double discordance, double alpha, double beta, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeanDesign.ofPairs(margin, discordance, alpha, beta))
                .withMessage(message);
    }

    @ParameterizedTest
    @CsvSource({
        "0.8, 0.9, 0.1, 'lowest, unacceptable, acceptable and highest must rise, but are 0.0, 0.9, 0.8 and 1.0'",
        "1.0, 0.9, 0.1, 'lowest, unacceptable, acceptable and highest must rise, but are 0.0, 0.9, 1.0 and 1.0'",
        "0.8, 0.0, 0.1, 'lowest, unacceptable, acceptable and highest must rise, but are 0.0, 0.0, 0.8 and 1.0'",
        "0.8, NaN, 0.1, 'lowest, unacceptable, acceptable and highest must rise, but are 0.0, NaN, 0.8 and 1.0'",
        "0.5, 0.4, 0.3, 'variance must lie between 0 and 0.25, but is 0.3'",
        "0.5, 0.4, -0.1, 'variance must lie between 0 and 0.25, but is -0.1'",
        "0.5, 0.4, NaN, 'variance must lie between 0 and 0.25, but is NaN'",
    })
    void refusesMeansAndVariancesThatCannotBe(double acceptable, double unacceptable, double variance, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new MeanDesign(0, 1, acceptable, unacceptable, variance, variance, 0.05, 0.05, 1, false))
                .withMessage(message);
    }

    @Test
    void refusesChangesThatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PAIRS.upToVariance(0.05))
                .withMessage("greatestVariance must lie between 0.1 and 1.0, but is 0.05");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PAIRS.upToVariance(1.1))
                .withMessage("greatestVariance must lie between 0.1 and 1.0, but is 1.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PAIRS.lookingEvery(0))
                .withMessage("looksEvery must lie between 1 and 100000, but is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PAIRS.lookingEvery(100_001))
                .withMessage("looksEvery must lie between 1 and 100000, but is 100001");
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
