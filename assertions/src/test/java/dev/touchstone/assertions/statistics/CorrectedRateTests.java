package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.assertions.statistics.Vectors.Row;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectedRateTests {

    private static final JudgeCalibration PERFECT =
            new JudgeCalibration(new Proportion(10, 10), new Proportion(10, 10));

    static Stream<Row> corrections() {
        return Vectors.rows("zero-failure-rogan-ppi").stream()
                .filter(row -> row.text("kind").equals("rogan_gladen"));
    }

    @ParameterizedTest
    @MethodSource("corrections")
    void roganGladenAgreesWithTheReference(Row row) {
        CorrectedRate corrected = CorrectedRate.roganGladen(judged(row), calibration(row));
        assertThat(corrected.estimate()).isCloseTo(row.number("value"), Vectors.tolerance(row.number("value")));
        assertThat(corrected.rate()).isBetween(0.0, 1.0);
        double error = row.number("se_or_rule_of_three");
        assertThat(corrected.standardError()).isCloseTo(error, Vectors.tolerance(error));
    }

    /** The reference does not keep its limits within [0, 1]. */
    @ParameterizedTest
    @MethodSource("corrections")
    void itsIntervalAgreesWithTheReferenceWithinThePossible(Row row) {
        Interval interval =
                CorrectedRate.roganGladen(judged(row), calibration(row)).interval(0.95);
        double low = Math.max(0, row.number("lo"));
        double high = Math.min(1, row.number("hi"));
        assertThat(interval.low()).isCloseTo(low, Vectors.tolerance(low));
        assertThat(interval.high()).isCloseTo(high, Vectors.tolerance(high));
        assertThat(interval.method()).isEqualTo("Rogan-Gladen");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.8, 0.9, 0.95, 0.99, 1})
    void langReiczigelCoversAsOftenAsItSaysExactly(double passRate) {
        assertThat(coverage(passRate, 50, 30)).isBetween(0.949, 0.995);
    }

    @Test
    void langReiczigelIsRoganGladenForManyLabels() {
        JudgeCalibration calibration =
                new JudgeCalibration(new Proportion(950_000, 1_000_000), new Proportion(900_000, 1_000_000));
        Proportion judged = new Proportion(780_000, 1_000_000);
        Interval plain = CorrectedRate.roganGladen(judged, calibration).interval(0.95);
        Interval adjusted = CorrectedRate.langReiczigel(judged, calibration, 0.95);
        assertThat(adjusted.low()).isCloseTo(plain.low(), within(1e-5));
        assertThat(adjusted.high()).isCloseTo(plain.high(), within(1e-5));
        assertThat(adjusted.method()).isEqualTo("Lang-Reiczigel");
    }

    @Test
    void moreAnswersThatTheJudgePassesNeverLowerALimit() {
        JudgeCalibration calibration = new JudgeCalibration(new Proportion(28, 30), new Proportion(25, 30));
        for (int x = 1; x <= 50; x++) {
            Interval before = CorrectedRate.langReiczigel(new Proportion(x - 1, 50), calibration, 0.95);
            Interval after = CorrectedRate.langReiczigel(new Proportion(x, 50), calibration, 0.95);
            assertThat(after.low()).isGreaterThanOrEqualTo(before.low());
            assertThat(after.high()).isGreaterThanOrEqualTo(before.high());
        }
    }

    @Test
    void oneAnswerAndOneLabelOfEitherKindStillGiveAnInterval() {
        JudgeCalibration calibration = new JudgeCalibration(new Proportion(1, 1), new Proportion(1, 1));
        assertThat(CorrectedRate.langReiczigel(new Proportion(0, 1), calibration, 0.95)
                        .contains(0))
                .isTrue();
        assertThat(CorrectedRate.langReiczigel(new Proportion(1, 1), calibration, 0.95)
                        .contains(1))
                .isTrue();
    }

    @Test
    void aJudgeThatMayBeNoBetterThanChanceLeavesEverythingOpen() {
        JudgeCalibration unbalanced = new JudgeCalibration(new Proportion(1, 1), new Proportion(1, 100));
        Interval interval = CorrectedRate.langReiczigel(new Proportion(5, 10), unbalanced, 0.95);
        assertThat(interval.low()).isEqualTo(0);
        assertThat(interval.high()).isEqualTo(1);
    }

    @Test
    void noErrorSeenIsNotNoError() {
        CorrectedRate corrected = CorrectedRate.roganGladen(new Proportion(10, 10), PERFECT);
        assertThat(corrected.rate()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> corrected.interval(0.95))
                .withMessage("neither answers nor labels vary: there is no standard error to go by");
    }

    @Test
    void refusesAJudgeNoBetterThanChance() {
        JudgeCalibration coin = new JudgeCalibration(new Proportion(5, 10), new Proportion(5, 10));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CorrectedRate.roganGladen(new Proportion(5, 10), coin))
                .withMessage("the judge is no better than chance: sensitivity 0.5 and specificity 0.5"
                        + " sum to no more than 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CorrectedRate.langReiczigel(new Proportion(5, 10), PERFECT, 1))
                .withMessage("confidence must lie between 0 and 1, both excluded, but is 1.0");
    }

    /** Over all that a judge of sensitivity 0.95 and specificity 0.9 may report and all its calibrations may show. */
    private static double coverage(double passRate, int answers, int labels) {
        double covered = 0;
        for (int right = 0; right <= labels; right++) {
            for (int wrong = 0; wrong <= labels; wrong++) {
                double weight = probability(right, labels, 0.95) * probability(wrong, labels, 0.9);
                JudgeCalibration seen =
                        new JudgeCalibration(new Proportion(right, labels), new Proportion(wrong, labels));
                covered += weight * coverage(passRate, answers, seen, 0.95 * passRate + 0.1 * (1 - passRate));
            }
        }
        return covered;
    }

    private static double coverage(double passRate, int answers, JudgeCalibration seen, double judged) {
        double covered = 0;
        for (int x = 0; x <= answers; x++) {
            if (CorrectedRate.langReiczigel(new Proportion(x, answers), seen, 0.95)
                    .contains(passRate)) {
                covered += probability(x, answers, judged);
            }
        }
        return covered;
    }

    private static double probability(int x, int n, double p) {
        return ExactBinomial.lowerTail(x, n, p) - (x == 0 ? 0 : ExactBinomial.lowerTail(x - 1, n, p));
    }

    private static Proportion judged(Row row) {
        return proportion(row, "x", "n");
    }

    private static JudgeCalibration calibration(Row row) {
        return new JudgeCalibration(proportion(row, "tp", "n_pos"), proportion(row, "tn", "n_neg"));
    }

    private static Proportion proportion(Row row, String passes, String n) {
        return new Proportion(Long.parseLong(Assignments.of(row, passes)), Long.parseLong(Assignments.of(row, n)));
    }
}
