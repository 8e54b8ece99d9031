package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.assertions.statistics.Vectors.Row;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BootstrapTests {

    /** Skewed to the left, as scores near the top of their scale are. */
    private static final double[] SCORES = {
        1, 0.98, 0.97, 0.95, 0.95, 0.94, 0.93, 0.92, 0.9, 0.9, 0.88, 0.85, 0.8, 0.75, 0.7, 0.6, 0.45, 0.2
    };

    private enum Method {
        PERCENTILE,
        BCA,
        STUDENTISED;

        Interval of(double[] cases, double confidence, long seed) {
            return switch (this) {
                case PERCENTILE -> Bootstrap.percentile(cases, confidence, seed);
                case BCA -> Bootstrap.bca(cases, confidence, seed);
                case STUDENTISED -> Bootstrap.studentised(cases, confidence, seed);
            };
        }
    }

    static Stream<Row> bootstraps() {
        return Vectors.rows("bca-bootstrap").stream();
    }

    @ParameterizedTest
    @MethodSource("bootstraps")
    void theLevelsOfBcaAgreeWithTheReference(Row row) {
        BcaLevels levels = new BcaLevels(row.number("z0_midtie"), row.number("accel_jackknife"));
        agrees(levels.level(0.025), row.number("alpha1"));
        agrees(levels.level(0.975), row.number("alpha2"));
    }

    @ParameterizedTest
    @MethodSource("bootstraps")
    void biasAndAccelerationAgreeWithTheReference(Row row) {
        BcaLevels levels = BcaLevels.of(row.numbers("x"), row.numbers("bootstrap_means"));
        agrees(Moments.of(row.numbers("x")).mean(), row.number("mean"));
        agrees(levels.acceleration(), row.number("accel_jackknife"));
        agrees(levels.bias(), bias(row));
    }

    /** In one row the reference lost its only tie to rounding: 120 of 200 are below the mean, and one equals it. */
    private static double bias(Row row) {
        return row.text("mean").equals("1.841875")
                ? -Distributions.normalUpperQuantile(120.5 / 200)
                : row.number("z0_midtie");
    }

    @ParameterizedTest
    @MethodSource("bootstraps")
    void theQuantilesAtThoseLevelsAgreeWithTheReference(Row row) {
        double[] means = Arrays.stream(row.numbers("bootstrap_means")).sorted().toArray();
        agrees(Quantiles.type7(means, row.number("alpha1")), row.number("bca_lo_type7"));
        agrees(Quantiles.type7(means, row.number("alpha2")), row.number("bca_hi_type7"));
        agrees(Quantiles.type7(means, 0.025), row.number("percentile_lo_type7"));
        agrees(Quantiles.type7(means, 0.975), row.number("percentile_hi_type7"));
    }

    @ParameterizedTest
    @EnumSource
    void theSameCasesAndSeedGiveTheSameIntervalInAnyOrder(Method method) {
        double[] shuffled = SCORES.clone();
        for (int i = 0; i < shuffled.length / 2; i++) {
            shuffled[i] = SCORES[shuffled.length - 1 - i];
            shuffled[shuffled.length - 1 - i] = SCORES[i];
        }
        Interval interval = method.of(SCORES, 0.95, 7);
        assertThat(method.of(shuffled, 0.95, 7)).isEqualTo(interval);
        assertThat(method.of(SCORES, 0.95, 8)).isNotEqualTo(interval);
    }

    @ParameterizedTest
    @EnumSource
    void theIntervalHoldsTheMeanAndGrowsWithConfidence(Method method) {
        double mean = Moments.of(SCORES).mean();
        Interval narrow = method.of(SCORES, 0.8, 7);
        Interval wide = method.of(SCORES, 0.99, 7);
        assertThat(narrow.contains(mean)).isTrue();
        assertThat(wide.low()).isLessThan(narrow.low());
        assertThat(wide.high()).isGreaterThan(narrow.high());
    }

    @ParameterizedTest
    @EnumSource
    void movingAndStretchingTheScoresMovesAndStretchesTheInterval(Method method) {
        Interval interval = method.of(SCORES, 0.95, 7);
        Interval moved = method.of(Arrays.stream(SCORES).map(x -> 10 + 4 * x).toArray(), 0.95, 7);
        assertThat(moved.low()).isCloseTo(10 + 4 * interval.low(), within(1e-9));
        assertThat(moved.high()).isCloseTo(10 + 4 * interval.high(), within(1e-9));
    }

    @Test
    void skewedScoresPullTheLimitsOfTheCorrectedOnesDown() {
        Interval percentile = Bootstrap.percentile(SCORES, 0.95, 7);
        assertThat(Bootstrap.bca(SCORES, 0.95, 7).low()).isLessThan(percentile.low());
        assertThat(Bootstrap.bca(SCORES, 0.95, 7).high()).isLessThan(percentile.high());
        assertThat(Bootstrap.studentised(SCORES, 0.95, 7).low()).isLessThan(percentile.low());
    }

    /** Exponential cases, 30 of them: the percentile interval is known to cover about 0.92. */
    @Test
    void theStudentisedIntervalCoversSkewedMeansBest() {
        double studentised = coverage(Method.STUDENTISED);
        assertThat(studentised).isBetween(0.92, 0.98);
        assertThat(coverage(Method.PERCENTILE)).isBetween(0.88, studentised);
    }

    @Test
    void aLimitThatNothingBoundsIsInfinite() {
        double[] nearlyAllAlike = new double[15];
        nearlyAllAlike[14] = 1;
        assertThat(Bootstrap.studentised(nearlyAllAlike, 0.95, 7).high()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Bootstrap.studentised(nearlyAllAlike, 0.95, 7).low()).isNotNaN();
        assertThat(Bootstrap.bca(nearlyAllAlike, 0.999_999, 7).high()).isBetween(0.1, 1.0);
    }

    @Test
    void smallTailsTakeMoreResamples() {
        assertThat(Bootstrap.resamples(0.95)).isEqualTo(2_000);
        assertThat(Bootstrap.resamples(0.989)).isEqualTo(2_000);
        assertThat(Bootstrap.resamples(0.99)).isEqualTo(10_000);
    }

    @Test
    void aBiasBeyondAllResamplesRemainsANumber() {
        BcaLevels levels = BcaLevels.of(new double[] {0, 0, 9}, new double[] {4, 5, 6});
        assertThat(levels.bias()).isFinite();
        assertThat(levels.level(1e-12)).isBetween(0.0, 1.0);
        assertThat(levels.level(1 - 1e-12)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void fewCasesAndNoVarianceAreStates(Method method) {
        double[] few = Arrays.copyOf(SCORES, 14);
        double[] equal = new double[15];
        Arrays.fill(equal, 0.3);
        assertThat(CaseSpread.of(few, Bootstrap.FEWEST_CASES)).isEqualTo(CaseSpread.TOO_FEW_CASES);
        assertThat(CaseSpread.of(equal, Bootstrap.FEWEST_CASES)).isEqualTo(CaseSpread.NO_VARIANCE);
        assertThat(CaseSpread.of(SCORES, Bootstrap.FEWEST_CASES)).isEqualTo(CaseSpread.VARIES);
        refuses("at least 15 cases are needed, but there are 14", method, few, 0.95);
        refuses("all 15 cases have the mean 0.3, which must not be taken for certainty", method, equal, 0.95);
        refuses("confidence must lie between 0 and 1, both excluded, but is 1.0", method, SCORES, 1);
    }

    @Test
    void noCaseAtAllIsTooFew() {
        assertThat(CaseSpread.of(new double[0], 0)).isEqualTo(CaseSpread.TOO_FEW_CASES);
        assertThat(CaseSpread.of(new double[] {1}, 0)).isEqualTo(CaseSpread.TOO_FEW_CASES);
        assertThat(CaseSpread.of(new double[] {0.1 + 0.2, 0.3}, 2)).isEqualTo(CaseSpread.NO_VARIANCE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseSpread.of(new double[] {1, Double.NaN}, 2))
                .withMessage("a value must be finite, but one is NaN");
    }

    private static void refuses(String message, Method method, double[] cases, double confidence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> method.of(cases, confidence, 7))
                .withMessage(message);
    }

    private static double coverage(Method method) {
        Random random = new Random(11);
        int covered = 0;
        for (int run = 0; run < 400; run++) {
            double[] cases = new double[30];
            Arrays.setAll(cases, i -> -Math.log(1 - random.nextDouble()));
            covered += method.of(cases, 0.95, run).contains(1) ? 1 : 0;
        }
        return covered / 400.0;
    }

    private static void agrees(double value, double reference) {
        assertThat(value).isCloseTo(reference, Vectors.tolerance(reference));
    }
}
