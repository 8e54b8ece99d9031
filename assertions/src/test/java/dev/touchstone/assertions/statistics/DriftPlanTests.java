package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DriftPlanTests {

    private static final int RUNS = 2_000;
    private static final double MISS = 0.05;

    private final SplittableRandom random = new SplittableRandom(20261122);

    /** Two categories, a margin of a tenth: about 900 samples per arm, more for more categories or few cases of many. */
    @ParameterizedTest
    @CsvSource({
        "SUITE, 20, 2, 0.1, 43",
        "SUITE, 50, 2, 0.1, 18",
        "SUITE, 100, 5, 0.1, 13",
        "SUITE, 100, 2, 0.2, 3",
        "POPULATION, 100, 2, 0.1, 12",
        "POPULATION, 50, 2, 0.2, 7",
    })
    void samplesPerCaseAreAsMeasured(Target target, int cases, int categories, double margin, int samples) {
        DriftPlan plan = plan(target, margin, DriftSpread.ofCategories(categories));
        assertThat(plan.samplesPerCase(cases)).hasValue(samples);
        assertThat(plan.smallestMargin(cases, samples)).isLessThan(margin);
        assertThat(plan.smallestMargin(cases, samples - 1)).isGreaterThanOrEqualTo(margin);
        int enough = plan.cases(samples).orElseThrow();
        assertThat(enough).isLessThanOrEqualTo(cases);
        assertThat(plan.smallestMargin(enough, samples)).isLessThan(margin);
        assertThat(plan.smallestMargin(enough - 1, samples)).isGreaterThanOrEqualTo(margin);
    }

    @Test
    void noNumberOfSamplesMakesUpForTooFewCasesOfAPopulation() {
        DriftPlan plan = plan(Target.POPULATION, 0.1, DriftSpread.ofCategories(2));
        assertThat(plan.samplesPerCase(20)).isEmpty();
        assertThat(plan.samplesPerCase(100)).isPresent();
        assertThat(plan(Target.SUITE, 1e-7, DriftSpread.ofCategories(2)).cases(1))
                .isEmpty();
    }

    @Test
    void moreOfAnythingNeedsASmallerMargin() {
        DriftPlan plan = plan(Target.SUITE, 0.1, DriftSpread.ofScores(0.25));
        for (int samples = 2; samples < 50; samples++) {
            assertThat(plan.smallestMargin(20, samples)).isLessThan(plan.smallestMargin(20, samples - 1));
            assertThat(plan.smallestMargin(samples + 5, 3)).isLessThan(plan.smallestMargin(samples + 4, 3));
        }
    }

    @ParameterizedTest
    @CsvSource({"SUITE, 20, 2, 0.2", "SUITE, 50, 5, 0.2", "SUITE, 100, 20, 0.3", "POPULATION, 50, 2, 0.2"})
    @Tag("slow")
    void anUnchangedVersionOfCategoriesIsAcceptedAsOftenAsPlanned(
            Target target, int cases, int categories, double margin) {
        DriftPlan plan = plan(target, margin, DriftSpread.ofCategories(categories));
        int samples = plan.samplesPerCase(cases).orElseThrow();
        acceptsAsPlanned(
                () -> random.nextInt(categories),
                new int[] {cases, samples},
                drawn -> Drift.ofCategories(drawn, plan.rule()));
    }

    @ParameterizedTest
    @CsvSource({"20, 0.1", "100, 0.1", "50, 0.05"})
    @Tag("slow")
    void anUnchangedVersionOfScoresIsAcceptedAsOftenAsPlanned(int cases, double margin) {
        DriftPlan plan = plan(Target.SUITE, margin, DriftSpread.ofScores(0.3));
        int samples = plan.samplesPerCase(cases).orElseThrow();
        // One score in ten is 0, the others are 1: a standard deviation of 0.3.
        acceptsAsPlanned(
                () -> random.nextInt(10) == 0 ? 0 : 1,
                new int[] {cases, samples},
                drawn -> Drift.ofScores(drawn, 0, 1, plan.rule()));
    }

    @ParameterizedTest
    @CsvSource({"20, 0.2", "100, 0.1"})
    @Tag("slow")
    void anUnchangedVersionOfLengthsIsAcceptedAsOftenAsPlanned(int cases, double margin) {
        DriftPlan plan = plan(Target.SUITE, margin, DriftSpread.ofLengths(0.5, 5));
        int samples = plan.samplesPerCase(cases).orElseThrow();
        // Lognormal with a standard deviation of half the mean.
        acceptsAsPlanned(
                () -> Math.exp(0.4724 * Arms.normal(random)),
                new int[] {cases, samples},
                drawn -> Drift.ofLengths(drawn, plan.rule()));
    }

    @Test
    void refusesPlansThatAreNone() {
        DriftPlan plan = plan(Target.SUITE, 0.1, DriftSpread.ofVectors());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.samplesPerCase(0))
                .withMessage("at least one case is needed, but there are 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.cases(0))
                .withMessage("every case needs a sample, but has 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DriftSpread.ofCategories(1))
                .withMessage("at least two categories are needed, but there are 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DriftSpread.ofScores(0.6))
                .withMessage("deviation must lie between 0 and 0.5, but is 0.6");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DriftSpread.ofLengths(0.5, Double.NaN))
                .withMessage("a spread must be finite and not negative, but is NaN");
    }

    private void acceptsAsPlanned(DoubleSupplier sample, int[] size, Function<CaseSamples, Drift> decide) {
        int accepted = 0;
        for (int run = 0; run < RUNS; run++) {
            Arms arms = new Arms();
            for (int i = 0; i < size[0]; i++) {
                arms.add(size[1], sample, sample);
            }
            accepted += decide.apply(arms.paired()).look() == Look.ACCEPT ? 1 : 0;
        }
        // Three standard errors below.
        assertThat(accepted / (double) RUNS).isGreaterThan(1 - MISS - 3 * Math.sqrt(MISS * (1 - MISS) / RUNS));
    }

    private static DriftPlan plan(Target target, double margin, DriftSpread spread) {
        return new DriftPlan(new DriftRule(margin, 0.0005, 0.05, target, 1), spread, MISS);
    }
}
