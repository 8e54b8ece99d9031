package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PowerTests {

    private static final MeanDesign PAIRS = MeanDesign.ofPairs(0.05, 0.1, 0.001, 0.05);

    @ParameterizedTest
    @CsvSource({"0.95, 0.05, 447", "0.95, 0.001, 890", "0.9, 0.05, 202", "0.5, 0.05, 10000", "0.99, 0.001, 20"})
    void theSmallestToleranceFitsAndNoneThatIsNoticeablySmallerDoes(double acceptable, double alpha, int most) {
        double tolerance =
                Power.smallestTolerance(acceptable, alpha, 0.05, most).orElseThrow();
        assertThat(cap(acceptable, tolerance, alpha)).isLessThanOrEqualTo(most);
        assertThat(cap(acceptable, tolerance - acceptable / 10_000, alpha)).isGreaterThan(most);
    }

    @Test
    void aPlansOwnCapAffordsItsTolerance() {
        assertThat(Power.smallestTolerance(0.95, 0.05, 0.05, 447).orElseThrow()).isBetween(0.0495, 0.05);
    }

    @ParameterizedTest
    @CsvSource({"0.95, 0.001, 1", "0.01, 0.05, 10"})
    void whereNoToleranceWillDoThereIsNone(double acceptable, double alpha, int most) {
        assertThat(Power.smallestTolerance(acceptable, alpha, 0.05, most)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"200, 1", "2000, 1", "2000, 40", "400, 400"})
    void theSmallestMarginFitsAndNoneThatIsNoticeablySmallerDoes(int most, int cases) {
        MeanDesign design = PAIRS.upToVariance(0.18).lookingEvery(cases);
        double margin = Power.smallestMargin(design, most).orElseThrow();
        assertThat(BoundedMeanBet.of(design.withGap(margin)).cap()).isLessThanOrEqualTo(most);
        assertThat(BoundedMeanBet.of(design.withGap(margin - 1e-4)).cap()).isGreaterThan(most);
    }

    @Test
    void theMarginOfThePlanDoesNotMatterOnlyTheDiscordance() {
        assertThat(Power.smallestMargin(MeanDesign.ofPairs(0.02, 0.1, 0.001, 0.05), 1000))
                .isEqualTo(Power.smallestMargin(PAIRS, 1000));
    }

    @Test
    void scoresOnTheirOwnScale() {
        MeanDesign stars = new MeanDesign(1, 5, 4, 3.5, 0.5, 1, 0.01, 0.05, 1, false);
        double gap = Power.smallestMargin(stars, 500).orElseThrow();
        assertThat(gap).isBetween(0.1, 1.0);
        assertThat(BoundedMeanBet.of(stars.withGap(gap)).cap()).isLessThanOrEqualTo(500);
        assertThat(BoundedMeanBet.of(stars.withGap(0.98 * gap)).cap()).isGreaterThan(500);
    }

    @Test
    void fewerPairsThanOneRoundAreNoPlan() {
        assertThat(Power.smallestMargin(PAIRS.lookingEvery(40), 39)).isEmpty();
    }

    @Test
    void aBudgetIsAtLeastOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Power.smallestTolerance(0.9, 0.05, 0.05, 0))
                .withMessage("mostSamples must be at least 1, but is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Power.smallestMargin(PAIRS, 0))
                .withMessage("mostObservations must be at least 1, but is 0");
    }

    private static int cap(double acceptable, double tolerance, double alpha) {
        return ClosedSprt.of(new Hypotheses(acceptable, acceptable - tolerance, alpha, 0.05))
                .cap();
    }
}
