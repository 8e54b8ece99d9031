package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DriftTests {

    private static final DriftRule TENTH = new DriftRule(0.1, 0.01, 0.05, Target.SUITE, 1);

    private final SplittableRandom random = new SplittableRandom(20261122);

    @Test
    void aVersionThatHasNotChangedIsAccepted() {
        Drift drift = Drift.ofCategories(categories(100, 20, 0).paired(), TENTH);
        assertThat(drift.look()).isEqualTo(Look.ACCEPT);
        assertThat(drift.reason()).isEqualTo(DriftReason.WITHIN_MARGIN);
        assertThat(drift.upper()).isLessThan(0.1);
        assertThat(drift.pValue()).isEqualTo(1);
    }

    @Test
    void aChangeBeyondTheMarginIsRejected() {
        Drift drift = Drift.ofCategories(categories(100, 20, 0.3).paired(), TENTH);
        assertThat(drift.look()).isEqualTo(Look.REJECT);
        assertThat(drift.reason()).isEqualTo(DriftReason.BEYOND_MARGIN);
        assertThat(drift.distance()).isBetween(0.27, 0.33);
        assertThat(drift.lower()).isBetween(0.1, 0.27);
        assertThat(drift.upper()).isBetween(drift.distance() + 0.01, 0.4);
        assertThat(drift.pValue()).isEqualTo(1e-4);
    }

    @Test
    void betweenTheBoundsNothingIsDecided() {
        Drift drift = Drift.ofCategories(categories(20, 1, 0).paired(), TENTH);
        assertThat(drift.look()).isEqualTo(Look.CONTINUE);
        assertThat(drift.reason()).isEqualTo(DriftReason.MARGIN_BETWEEN_BOUNDS);
    }

    /** A change of 0.02 that a test of "no change" refutes beyond any doubt is accepted all the same. */
    @Test
    void aTrifleInManySamplesIsAccepted() {
        CaseSamples samples = categories(100, 500, 0.02).paired();
        assertThat(new PermutationTest(999, 1).pValue(samples, Exchange.WITHIN_CASE, RankedPool::totalVariation))
                .isEqualTo(1e-3);
        assertThat(Drift.ofCategories(samples, TENTH).look()).isEqualTo(Look.ACCEPT);
    }

    @Test
    void noBoundExceedsTheLargestDistanceThereCanBe() {
        Arms arms = new Arms();
        for (int i = 0; i < 40; i++) {
            arms.add(1, () -> 0, () -> 1);
        }
        assertThat(Drift.ofCategories(arms.paired(), TENTH).upper()).isEqualTo(1);
        assertThat(Drift.ofScores(arms.paired(), 0, 1, TENTH).upper()).isEqualTo(1);
        assertThat(Drift.ofLengths(arms.swapped(), TENTH).upper()).isGreaterThan(1);
    }

    /** Five cases can be swapped in 32 ways only, which is not enough for 0.01, however far apart the arms are. */
    @Test
    void aDistanceThatDealingOutExplainsIsNotRejected() {
        Arms arms = new Arms();
        for (int i = 0; i < 5; i++) {
            arms.add(1, () -> 0, () -> 1);
        }
        DriftRule rule = new DriftRule(1e-9, 0.01, 0.05, Target.SUITE, 1);
        assertThat(Drift.ofCategories(arms.paired(), rule).look()).isEqualTo(Look.CONTINUE);
        DriftRule lenient = new DriftRule(0.05, 0.05, 0.05, Target.SUITE, 1);
        Drift drift = Drift.ofCategories(categoriesOfOne(5).paired(), lenient);
        assertThat(drift.reason()).isEqualTo(DriftReason.EXPLAINED_BY_CHANCE);
        assertThat(drift.pValue()).isCloseTo(1 / 16.0, within(0.01));
    }

    @Test
    void fewCasesAreAStateAndNoNumber() {
        DriftRule population = new DriftRule(0.1, 0.01, 0.05, Target.POPULATION, 1);
        Drift drift = Drift.ofCategories(categories(4, 1000, 0.5).paired(), population);
        assertThat(drift.look()).isEqualTo(Look.CONTINUE);
        assertThat(drift.reason()).isEqualTo(DriftReason.TOO_FEW_CASES);
        assertThat(drift.lower()).isZero();
        assertThat(drift.upper()).isInfinite();
        assertThat(Drift.ofCategories(categories(4, 1, 0.5).paired(), TENTH).reason())
                .isEqualTo(DriftReason.TOO_FEW_CASES);
    }

    /** The claim is about this case only. */
    @Test
    void oneCaseOfManySamplesIsASuite() {
        assertThat(Drift.ofCategories(categories(1, 2000, 0).paired(), TENTH).look())
                .isEqualTo(Look.ACCEPT);
        assertThat(Drift.ofCategories(categories(1, 2000, 0.3).paired(), TENTH).look())
                .isEqualTo(Look.REJECT);
    }

    /** Every case has a length of its own, ten apart; all grow by a fifth of their mean. */
    @Test
    void casesFarApartHideNoChange() {
        Arms arms = new Arms();
        for (int i = 0; i < 50; i++) {
            double level = 50 + 10 * i;
            arms.add(
                    5,
                    () -> level * (0.9 + 0.2 * random.nextDouble()),
                    () -> level * (1.1 + 0.2 * random.nextDouble()));
        }
        Drift drift = Drift.ofLengths(arms.paired(), TENTH);
        assertThat(drift.look()).isEqualTo(Look.REJECT);
        assertThat(drift.pValue()).isEqualTo(1e-4);
    }

    /** The rule of three: with 100 samples of one case each and no change seen, at most 3 % have changed. */
    @Test
    void answersThatNeverVaryAreAcceptedWhenThereAreEnough() {
        DriftRule five = new DriftRule(0.05, 0.01, 0.05, Target.POPULATION, 1);
        Drift drift = Drift.ofCategories(constant(100, 3), five);
        assertThat(drift.look()).isEqualTo(Look.ACCEPT);
        assertThat(drift.upper()).isCloseTo(0.03, within(0.001));
        assertThat(Drift.ofScores(constant(100, 3), 0, 10, five).look()).isEqualTo(Look.ACCEPT);
        assertThat(Drift.ofCategories(constant(50, 3), five).look()).isEqualTo(Look.CONTINUE);
    }

    @Test
    void lengthsThatNeverVaryAreAcceptedWhenThereAreEnough() {
        assertThat(Drift.ofLengths(constant(100, 3), TENTH).look()).isEqualTo(Look.ACCEPT);
        assertThat(Drift.ofLengths(constant(100, 3), TENTH).upper())
                .isEqualTo(Drift.ofScores(constant(100, 3), 0, 10, TENTH).upper());
        assertThat(Drift.ofLengths(constant(20, 3), TENTH).reason()).isEqualTo(DriftReason.MARGIN_BETWEEN_BOUNDS);
    }

    @Test
    void scoresAreMeasuredByTheirRange() {
        CaseSamples grades = grades(1);
        CaseSamples tenfold = grades(10);
        Drift drift = Drift.ofScores(grades, 1, 5, TENTH);
        Drift scaled = Drift.ofScores(tenfold, 10, 50, TENTH);
        assertThat(drift.look()).isEqualTo(Look.REJECT);
        assertThat(scaled.distance()).isCloseTo(drift.distance(), within(1e-12));
        assertThat(scaled.lower()).isCloseTo(drift.lower(), within(1e-12));
        assertThat(scaled.upper()).isCloseTo(drift.upper(), within(1e-12));
    }

    @Test
    void lengthsAreMeasuredByTheBaselinesMean() {
        Arms arms = new Arms();
        for (int i = 0; i < 100; i++) {
            arms.add(10, () -> 90 + 20 * random.nextDouble(), () -> 120 + 20 * random.nextDouble());
        }
        Drift drift = Drift.ofLengths(arms.paired(), TENTH);
        assertThat(drift.look()).isEqualTo(Look.REJECT);
        assertThat(drift.distance()).isCloseTo(0.3, within(0.01));
        assertThat(Drift.ofLengths(arms.swapped(), TENTH).distance()).isCloseTo(0.3 / 1.3, within(0.01));
    }

    @Test
    void vectorsThatMoveAreRejectedAndOthersAccepted() {
        DriftRule rule = new DriftRule(0.2, 0.01, 0.05, Target.SUITE, 1);
        Drift changed = Drift.ofVectors(Arms.oneHot(categories(50, 10, 0.6).paired(), 3), rule);
        assertThat(changed.look()).isEqualTo(Look.REJECT);
        Drift same = Drift.ofVectors(Arms.oneHot(categories(50, 10, 0).paired(), 3), rule);
        assertThat(same.look()).isEqualTo(Look.ACCEPT);
    }

    @Test
    void armsOfDifferentCasesAreCompared() {
        Drift changed = Drift.ofCategories(categories(100, 10, 0.4).unpaired(), TENTH);
        assertThat(changed.look()).isEqualTo(Look.REJECT);
        List<double[][]> more = vectors(60, 3, 0.5);
        Drift vectors = Drift.ofVectors(CaseVectors.unpaired(vectors(100, 2, 0), more), TENTH);
        assertThat(vectors.look()).isEqualTo(Look.REJECT);
    }

    @ParameterizedTest
    @MethodSource("drifts")
    void theOrderOfCasesAndOfArmsDoesNotMatterToTheBounds(Decide decide) {
        Arms arms = categories(30, 4, 0.3);
        Drift drift = decide.on(arms.paired());
        Drift swapped = decide.on(arms.swapped());
        Drift reversed = decide.on(CaseSamples.paired(
                reversed(arms.paired().baseline()), reversed(arms.paired().candidate())));
        for (Drift other : List.of(swapped, reversed)) {
            assertThat(other.distance()).isCloseTo(drift.distance(), within(1e-12));
            assertThat(other.lower()).isCloseTo(drift.lower(), within(1e-9));
            assertThat(other.upper()).isCloseTo(drift.upper(), within(1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("drifts")
    void noLegalInputGivesNoNumber(Decide decide) {
        List<CaseSamples> edges = List.of(
                constant(1, 2),
                constant(6, 2),
                CaseSamples.independent(new double[] {1}, new double[] {2}),
                CaseSamples.independent(new double[] {0, 0, 0, 0, 0, 0}, new double[] {2, 2, 2, 2, 2}),
                categoriesOfOne(8).paired(),
                uneven());
        for (CaseSamples edge : edges) {
            Drift drift = decide.on(edge);
            assertThat(drift.distance()).isNotNaN().isNotNegative();
            assertThat(drift.lower()).isNotNaN().isLessThanOrEqualTo(drift.distance() + 1e-12);
            assertThat(drift.upper()).isNotNaN().isGreaterThanOrEqualTo(drift.distance() - 1e-12);
            assertThat(drift.pValue()).isBetween(0.0, 1.0);
        }
    }

    @ParameterizedTest
    @CsvSource({"10, 50000", "1000, 500", "500000, 1"})
    @Tag("slow")
    void aMillionSamplesTakeSeconds(int cases, int samples) {
        Arms arms = new Arms();
        for (int i = 0; i < cases; i++) {
            arms.add(samples, random::nextDouble, () -> Math.sqrt(random.nextDouble()));
        }
        Drift drift = Drift.ofScores(arms.paired(), 0, 1, new DriftRule(0.1, 0.0005, 0.0005, Target.SUITE, 1));
        assertThat(drift.look()).isEqualTo(Look.REJECT);
        // ∫ |x − x²| = 1/6.
        assertThat(drift.distance()).isCloseTo(1 / 6.0, within(0.002));
        assertThat(drift.lower()).isBetween(0.15, 1 / 6.0);
        assertThat(drift.upper()).isBetween(1 / 6.0, 0.18);
    }

    @Test
    void refusesRulesThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DriftRule(0, 0.01, 0.05, Target.SUITE, 1))
                .withMessage("margin must be above 0, but is 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DriftRule(0.1, 0.5, 0.05, Target.SUITE, 1))
                .withMessage("alpha must lie between 0 and 0.5, both excluded, but is 0.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DriftRule(0.1, 0.01, 0, Target.SUITE, 1))
                .withMessage("beta must lie between 0 and 0.5, both excluded, but is 0.0");
    }

    @Test
    void refusesSamplesThatDoNotFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Drift.ofScores(constant(9, 6), 1, 5, TENTH))
                .withMessage("scores must lie between 1.0 and 5.0, but go from 6.0 to 6.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Drift.ofScores(constant(9, 6), 5, 5, TENTH))
                .withMessage("scores must span a range, but go from 5.0 to 5.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Drift.ofLengths(constant(9, -1), TENTH))
                .withMessage("a length must not be negative, but one is -1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Drift.ofLengths(constant(9, 0), TENTH))
                .withMessage("lengths are compared with the baseline's mean, but all of the baseline are 0");
        double[] many = IntStream.range(0, 1001).asDoubleStream().toArray();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Drift.ofCategories(CaseSamples.independent(many, many), TENTH))
                .withMessage("at most 1000 categories are compared, but there are 1001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseVectors.paired(vectors(2, 1, 0), vectors(3, 1, 0)))
                .withMessage("paired arms have the same cases, but there are 2 and 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseVectors.unpaired(List.of(), vectors(3, 1, 0)))
                .withMessage("either arm needs a case, but one has none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseVectors.unpaired(vectors(3, 1, 0), List.<double[][]>of(new double[0][])))
                .withMessage("every case needs a vector in either arm, but one has none");
    }

    /** A decision on numbers of whatever kind. */
    interface Decide {
        Drift on(CaseSamples samples);
    }

    static Stream<Decide> drifts() {
        return Stream.of(
                samples -> Drift.ofCategories(samples, TENTH),
                samples -> Drift.ofScores(samples, 0, 5, TENTH),
                samples -> Drift.ofVectors(Arms.oneHot(samples, 4), TENTH));
    }

    /** Categories 0 to 2, of which the candidate's turn into 2 with probability {@code change / 0.9}: total variation is {@code change}. */
    private Arms categories(int cases, int samples, double change) {
        Arms arms = new Arms();
        double kept = 1 - change / 0.9;
        double[] before = {0.6, 0.3, 0.1};
        double[] after = {0.6 * kept, 0.3 * kept, 1};
        for (int i = 0; i < cases; i++) {
            arms.add(samples, () -> Arms.category(random, before), () -> Arms.category(random, after));
        }
        return arms;
    }

    private static Arms categoriesOfOne(int cases) {
        Arms arms = new Arms();
        for (int i = 0; i < cases; i++) {
            arms.add(1, () -> 0, () -> 1);
        }
        return arms;
    }

    private static CaseSamples uneven() {
        List<double[]> baseline = List.of(
                new double[] {0, 1, 2}, new double[] {1}, new double[] {2, 2}, new double[] {0}, new double[] {1, 0});
        return CaseSamples.paired(baseline, reversed(baseline));
    }

    private CaseSamples grades(double times) {
        SplittableRandom same = new SplittableRandom(8);
        Arms arms = new Arms();
        for (int i = 0; i < 60; i++) {
            arms.add(10, () -> times * same.nextInt(1, 5), () -> times * same.nextInt(2, 6));
        }
        return arms.paired();
    }

    private static CaseSamples constant(int cases, double value) {
        Arms arms = new Arms();
        for (int i = 0; i < cases; i++) {
            arms.add(1, () -> value, () -> value);
        }
        return arms.paired();
    }

    private List<double[][]> vectors(int cases, int samples, double shift) {
        return IntStream.range(0, cases)
                .mapToObj(i -> IntStream.range(0, samples)
                        .mapToObj(j -> new double[] {shift + random.nextDouble(), random.nextDouble()})
                        .toArray(double[][]::new))
                .toList();
    }

    private static List<double[]> reversed(List<double[]> cases) {
        List<double[]> reversed = Arrays.asList(cases.toArray(double[][]::new));
        Collections.reverse(reversed);
        return reversed;
    }
}
