package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.assertions.statistics.JudgeScale.NoBetterThanChance;
import dev.touchstone.assertions.statistics.JudgeScale.TooFewLabels;
import dev.touchstone.assertions.statistics.JudgeScale.Translated;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class JudgeScaleTests {

    private static final Hypotheses WANTED = new Hypotheses(0.9, 0.8, 0.05, 0.05);

    @Test
    void manyLabelsTranslateAsIfTheJudgeWereKnown() {
        Hypotheses translated = translated(calibration(950_000, 900_000, 1_000_000));
        assertThat(translated.acceptable()).isBetween(0.864, 0.865);
        assertThat(translated.unacceptable()).isBetween(0.78, 0.781);
        assertThat(translated.alpha()).isCloseTo(0.04, within(1e-12));
        assertThat(translated.beta()).isCloseTo(0.04, within(1e-12));
    }

    @Test
    void fewerLabelsBringTheRatesCloserTogether() {
        Hypotheses many = translated(calibration(9_500, 9_000, 10_000));
        assertThat(many.acceptable()).isCloseTo(0.86, within(0.005));
        assertThat(many.unacceptable()).isCloseTo(0.79, within(0.005));
        Hypotheses few = translated(calibration(1_900, 1_800, 2_000));
        assertThat(few.acceptable()).isLessThan(many.acceptable());
        assertThat(few.unacceptable()).isGreaterThan(many.unacceptable());
    }

    @Test
    void tooFewLabelsAreAState() {
        JudgeScale scale = JudgeScale.of(WANTED, calibration(95, 90, 100), 0.2);
        assertThat(scale).isInstanceOf(TooFewLabels.class);
        TooFewLabels few = (TooFewLabels) scale;
        assertThat(few.acceptable()).isLessThan(few.unacceptable());
    }

    @Test
    void aJudgeNoBetterThanChanceIsAState() {
        assertThat(JudgeScale.of(WANTED, calibration(50, 50, 100), 0.2)).isEqualTo(new NoBetterThanChance(0));
        assertThat(JudgeScale.of(WANTED, calibration(0, 0, 100), 0.2)).isEqualTo(new NoBetterThanChance(-1));
    }

    @Test
    void everyCalibrationIsAStateOrARequirement() {
        for (int se = 0; se <= 20; se++) {
            for (int sp = 0; sp <= 20; sp++) {
                assertThat(JudgeScale.of(WANTED, calibration(se, sp, 20), 0.2)).isNotNull();
            }
        }
    }

    /** Calibrations drawn anew each time, and a judge that is seen through them only. */
    @Test
    void bothErrorsHoldOverCalibrations() {
        assertThat(frequency(0.9, Look.REJECT)).isLessThan(0.05);
        assertThat(frequency(0.8, Look.ACCEPT)).isLessThan(0.05);
        assertThat(frequency(0.97, Look.ACCEPT)).isGreaterThan(0.9);
        assertThat(frequency(0.7, Look.REJECT)).isGreaterThan(0.9);
    }

    @Test
    void aMarginShrinksByTheLowerLimitOfJ() {
        assertThat(JudgeScale.margin(0.05, calibration(950_000, 900_000, 1_000_000), 0.01))
                .hasValueCloseTo(0.85 * 0.05, within(1e-4));
        assertThat(JudgeScale.margin(0.05, calibration(95, 90, 100), 0.01).orElseThrow())
                .isBetween(0.5 * 0.05, 0.75 * 0.05);
        assertThat(JudgeScale.margin(0.05, calibration(6, 6, 10), 0.01)).isEmpty();
    }

    @Test
    void refusesNumbersOutOfRange() {
        JudgeCalibration calibration = calibration(95, 90, 100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JudgeScale.of(WANTED, calibration, 1))
                .withMessage("share must lie between 0 and 1, both excluded, but is 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JudgeScale.margin(0, calibration, 0.01))
                .withMessage("margin must lie between 0 and 1, both excluded, but is 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JudgeScale.margin(0.05, calibration, 0.5))
                .withMessage("error must lie between 0 and 0.5, both excluded, but is 0.5");
    }

    private static double frequency(double passRate, Look wrong) {
        SplittableRandom random = new SplittableRandom(3);
        double judged = 0.9 * passRate + 0.15 * (1 - passRate);
        int runs = 2_000;
        int errors = 0;
        for (int run = 0; run < runs; run++) {
            JudgeCalibration seen = new JudgeCalibration(draw(random, 0.9, 1_500), draw(random, 0.85, 1_500));
            if (JudgeScale.of(WANTED, seen, 0.2) instanceof Translated translated) {
                Proportion reported = draw(random, judged, 400);
                errors +=
                        new MissingAnswers(reported.passes(), reported.n(), 0).decide(translated.hypotheses()) == wrong
                                ? 1
                                : 0;
            }
        }
        return (double) errors / runs;
    }

    private static Proportion draw(SplittableRandom random, double rate, int n) {
        long passes = random.doubles(n).filter(value -> value < rate).count();
        return new Proportion(passes, n);
    }

    private static Hypotheses translated(JudgeCalibration calibration) {
        return ((Translated) JudgeScale.of(WANTED, calibration, 0.2)).hypotheses();
    }

    private static JudgeCalibration calibration(long se, long sp, long n) {
        return new JudgeCalibration(new Proportion(se, n), new Proportion(sp, n));
    }
}
