package dev.touchstone.assertions.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FinishedUnpairedTests {

    private static final Trials ALL_GOOD = Trials.of("v1", 480, 480);
    private static final UnpairedRequirement QUARTER = new UnpairedRequirement(0.25, ErrorRates.DEFAULT);

    private static Outcome regression(int passes) {
        return FinishedUnpaired.noRegression(Trials.of("v2", passes, 480), ALL_GOOD, QUARTER)
                .outcome();
    }

    private static Outcome notWorse(int passes) {
        return FinishedUnpaired.notWorse(Trials.of("v2", passes, 480), ALL_GOOD, QUARTER)
                .outcome();
    }

    @Test
    void aLossThatIsSureAndSurelyWithinTheMarginIsARegressionAndNotWorse() {
        assertThat(regression(467)).isEqualTo(Outcome.FAIL);
        assertThat(notWorse(467)).isEqualTo(Outcome.PASS);
    }

    @Test
    void aLossThatMayExceedTheMarginIsBoth() {
        assertThat(regression(350)).isEqualTo(Outcome.FAIL);
        assertThat(notWorse(350)).isEqualTo(Outcome.FAIL);
    }

    @Test
    void nothingAskedIsNeither() {
        Trials nothing = Trials.of("v2", 0, 0);
        assertThat(FinishedUnpaired.notWorse(nothing, ALL_GOOD, QUARTER).outcome())
                .isEqualTo(Outcome.INCONCLUSIVE);
    }
}
