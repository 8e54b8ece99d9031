package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class JudgeCalibrationTests {

    private static final JudgeCalibration GOOD = new JudgeCalibration(new Proportion(95, 100), new Proportion(90, 100));

    @Test
    void aRequirementIsLowerOnTheJudgesScale() {
        assertThat(GOOD.judged(0.9)).isCloseTo(0.865, within(1e-12));
        assertThat(GOOD.judged(0.8)).isCloseTo(0.78, within(1e-12));
        assertThat(GOOD.judged(0)).isCloseTo(0.1, within(1e-12));
        assertThat(GOOD.judged(1)).isCloseTo(0.95, within(1e-12));
    }

    @Test
    void differencesShrinkByJ() {
        assertThat(GOOD.youden()).isCloseTo(0.85, within(1e-12));
        assertThat(GOOD.judged(0.9) - GOOD.judged(0.8)).isCloseTo(0.085, within(1e-12));
    }

    @Test
    void aTossedCoinIsNotInformative() {
        assertThat(GOOD.isInformative()).isTrue();
        assertThat(new JudgeCalibration(new Proportion(5, 10), new Proportion(50, 100)).isInformative())
                .isFalse();
        assertThat(new JudgeCalibration(new Proportion(2, 10), new Proportion(50, 100)).youden())
                .isCloseTo(-0.3, within(1e-12));
    }

    @Test
    void limitsOfBothRatesAreExactOnes() {
        assertThat(GOOD.sensitivityInterval(0.9)).isEqualTo(ProportionInterval.clopperPearson(95, 100, 0.9));
        assertThat(GOOD.specificityInterval(0.9)).isEqualTo(ProportionInterval.clopperPearson(90, 100, 0.9));
    }

    @Test
    void refusesWhatIsNoPassRate() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GOOD.judged(1.5))
                .withMessage("passRate must lie between 0 and 1, but is 1.5");
    }
}
