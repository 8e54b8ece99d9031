package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeanIntervalTests {

    private static final double[] SCORES = {0.9, 0.8, 1, 0, 0.75, 1, 1, 0.5};

    @Test
    void onItsOwnScaleItIsThatOfPairedDifferences() {
        double[] differences = {0.1, -1, 0, 0, 0.5, 0.25};
        assertThat(MeanInterval.anytime(differences, -1, 1, 0.95))
                .isEqualTo(PairedDifference.anytime(differences, 0.95));
    }

    @ParameterizedTest
    @CsvSource({"1, 5", "-100, 0", "0, 1000000"})
    void aScaleIsOnlyAScale(double lowest, double highest) {
        double[] scaled = Arrays.stream(SCORES)
                .map(score -> Math.min(highest, lowest + score * (highest - lowest)))
                .toArray();
        Interval plain = MeanInterval.anytime(SCORES, 0, 1, 0.9);
        Interval other = MeanInterval.anytime(scaled, lowest, highest, 0.9);
        double width = highest - lowest;
        assertThat((other.low() - lowest) / width).isCloseTo(plain.low(), within(1e-9));
        assertThat((other.high() - lowest) / width).isCloseTo(plain.high(), within(1e-9));
        assertThat(other.method()).isEqualTo("anytime betting");
    }

    @Test
    void mirroredScoresHaveTheMirroredInterval() {
        double[] mirrored = Arrays.stream(SCORES).map(score -> 1 - score).toArray();
        Interval plain = MeanInterval.anytime(SCORES, 0, 1, 0.95);
        Interval other = MeanInterval.anytime(mirrored, 0, 1, 0.95);
        assertThat(other.low()).isCloseTo(1 - plain.high(), within(1e-12));
        assertThat(other.high()).isCloseTo(1 - plain.low(), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "0.3"})
    void equalScoresAreNoCertainty(double score) {
        double[] few = new double[5];
        double[] many = new double[5000];
        Arrays.fill(few, score);
        Arrays.fill(many, score);
        Interval wide = MeanInterval.anytime(few, 0, 1, 0.95);
        Interval narrow = MeanInterval.anytime(many, 0, 1, 0.95);
        assertThat(wide.contains(score)).isTrue();
        assertThat(narrow.contains(score)).isTrue();
        assertThat(wide.high() - wide.low()).isGreaterThan(0.4);
        assertThat(narrow.high() - narrow.low()).isBetween(1e-4, 0.02);
    }

    @Test
    void oneScoreSaysNextToNothing() {
        Interval interval = MeanInterval.anytime(new double[] {0.5}, 0, 1, 0.95);
        assertThat(interval.low()).isEqualTo(0, within(0.05));
        assertThat(interval.high()).isEqualTo(1, within(0.05));
    }

    /** Looks at 20 numbers of scores, from Beta(4, 1), which has the mean 0.8, and asks both bounds of the interval. */
    @Test
    void itHoldsTheMeanAtAllLooksTogether() {
        SplittableRandom random = new SplittableRandom(20_261_122);
        int missed = 0;
        for (int run = 0; run < 1000; run++) {
            double[] scores = random.doubles(200).map(u -> Math.pow(u, 0.25)).toArray();
            boolean held = true;
            for (int n = 10; n <= 200; n += 10) {
                held &= holds(Arrays.copyOf(scores, n), 0.8);
            }
            missed += held ? 0 : 1;
        }
        // Four standard errors of a rate of 0.1 over 1,000 runs are 0.038.
        assertThat(missed).isBetween(1, 138);
    }

    private static boolean holds(double[] scores, double mean) {
        double[] once = new double[scores.length];
        Arrays.fill(once, 1);
        double[] mirrored = Arrays.stream(scores).map(score -> -score).toArray();
        return new BettingBound(scores, once, 0, 1).logWealth(mean) < Math.log(20)
                && new BettingBound(mirrored, once, -1, 0).logWealth(-mean) < Math.log(20);
    }

    @ParameterizedTest
    @CsvSource({
        "1.2, 0, 1, 0.95, 'an observation must lie in [0.0, 1.0], but is 1.2'",
        "NaN, 0, 1, 0.95, 'an observation must lie in [0.0, 1.0], but is NaN'",
        "0.5, 1, 0, 0.95, 'lowest must be below highest, but they are 1.0 and 0.0'",
        "0.5, 0, Infinity, 0.95, 'lowest must be below highest, but they are 0.0 and Infinity'",
        "0.5, 0, 1, 1, 'confidence must lie between 0 and 1, both excluded, but is 1.0'",
    })
    void refusesWhatCannotBe(double score, double lowest, double highest, double confidence, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeanInterval.anytime(new double[] {score}, lowest, highest, confidence))
                .withMessage(message);
    }

    @Test
    void ofNothingThereIsNoMean() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeanInterval.anytime(new double[0], 0, 1, 0.95))
                .withMessage("at least one observation is needed, but there are none");
    }
}
