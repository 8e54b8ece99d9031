package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How often the bounds of a distance that lies exactly at the margin are on the wrong side of it. REJECT needs a
 * permutation test besides, so it is rarer still than a lower bound above the margin.
 */
class DriftSimulationTests {

    private static final int RUNS = 20_000;
    private static final double[] ALPHAS = {0.05, 0.01, 0.0005};

    private final SplittableRandom random = new SplittableRandom(20261122);

    /** A setting: so many cases of so many samples, whose shares are spread between cases or not. */
    record Design(Target target, int cases, int samples, boolean clustered) {

        double share() {
            return 1.0 / cases / (target == Target.SUITE ? samples : 1);
        }
    }

    /** What is drawn in one run: the estimate from two arms and the true distance of what they were drawn from. */
    private record Draw(DistanceEstimate estimate, double distance) {}

    @ParameterizedTest
    @CsvSource({"SUITE, 20, 5, true, 0.1", "POPULATION, 50, 1, false, 0.2"})
    void categoriesKeepBothErrors(Target target, int cases, int samples, boolean clustered, double distance) {
        Design design = new Design(target, cases, samples, clustered);
        keepsBothErrors(design, 2_000, d -> categories(d, distance, false));
    }

    @ParameterizedTest
    @CsvSource({
        "SUITE, 20, 1, false, 0.1",
        "SUITE, 20, 10, true, 0.1",
        "SUITE, 50, 5, true, 0.3",
        "SUITE, 10, 10, true, 0.3",
        "POPULATION, 20, 1, true, 0.3",
        "POPULATION, 20, 10, true, 0.1",
        "POPULATION, 50, 5, false, 0.1",
        "POPULATION, 100, 10, true, 0.1",
        "POPULATION, 100, 1, false, 0.1",
    })
    @Tag("slow")
    void categoriesKeepBothErrorsInManyDesigns(
            Target target, int cases, int samples, boolean clustered, double distance) {
        Design design = new Design(target, cases, samples, clustered);
        keepsBothErrors(design, RUNS, d -> categories(d, distance, false));
    }

    /** The whole change sits in some of the cases, which few cases may not hold at all. */
    @ParameterizedTest
    @CsvSource({
        "20, 1, 0.1",
        "20, 10, 0.1",
        "20, 5, 0.3",
        "50, 1, 0.1",
        "100, 1, 0.1",
    })
    @Tag("slow")
    void aChangeOfFewCasesIsNotOverlooked(int cases, int samples, double distance) {
        Design design = new Design(Target.POPULATION, cases, samples, true);
        keepsBothErrors(design, RUNS, d -> categories(d, distance, true));
    }

    @ParameterizedTest
    @CsvSource({
        "SUITE, 20, 1, false",
        "SUITE, 20, 5, true",
        "SUITE, 40, 2, true",
        "POPULATION, 20, 1, true",
        "POPULATION, 20, 10, true",
        "POPULATION, 50, 5, false",
    })
    @Tag("slow")
    void scoresKeepBothErrors(Target target, int cases, int samples, boolean clustered) {
        keepsBothErrors(new Design(target, cases, samples, clustered), RUNS, d -> scores(d, 0.1));
    }

    @ParameterizedTest
    @CsvSource({
        "SUITE, 20, 1, false",
        "SUITE, 20, 5, true",
        "POPULATION, 20, 1, true",
        "POPULATION, 20, 10, true",
        "POPULATION, 50, 5, true",
    })
    @Tag("slow")
    void numbersWithoutBoundsKeepBothErrors(Target target, int cases, int samples, boolean clustered) {
        keepsBothErrors(new Design(target, cases, samples, clustered), RUNS, d -> normals(d, 0.5));
    }

    @ParameterizedTest
    @CsvSource({
        "SUITE, 20, 1, false",
        "SUITE, 20, 5, true",
        "POPULATION, 20, 5, true",
        "POPULATION, 50, 1, false",
        "POPULATION, 50, 2, true",
    })
    @Tag("slow")
    void vectorsKeepBothErrors(Target target, int cases, int samples, boolean clustered) {
        keepsBothErrors(new Design(target, cases, samples, clustered), RUNS / 4, d -> vectors(d, 0.2));
    }

    /** Decided in full, permutations and all, at no distance and a margin next to nothing. */
    @ParameterizedTest
    @CsvSource({"0.05, 20, 1", "0.01, 20, 5"})
    @Tag("slow")
    void noChangeIsRejectedNoMoreOftenThanAlpha(double alpha, int cases, int samples) {
        DriftRule rule = new DriftRule(1e-6, alpha, 0.05, Target.SUITE, 1);
        int rejected = 0;
        for (int run = 0; run < RUNS; run++) {
            Arms arms = categories(new Design(Target.SUITE, cases, samples, true), new Change(0, false));
            rejected += Drift.ofCategories(arms.paired(), rule).look() == Look.REJECT ? 1 : 0;
        }
        assertThat(rejected / (double) RUNS).isLessThanOrEqualTo(atMost(alpha, RUNS));
    }

    /** Draws at the margin. */
    private interface Drawing {
        Draw draw(Design design);
    }

    private void keepsBothErrors(Design design, int runs, Drawing drawing) {
        double[] below = new double[ALPHAS.length];
        double[] above = new double[ALPHAS.length];
        for (int run = 0; run < runs; run++) {
            Draw draw = drawing.draw(design);
            for (int a = 0; a < ALPHAS.length; a++) {
                below[a] += draw.estimate.upper(ALPHAS[a], design.share()) < draw.distance ? 1.0 / runs : 0;
                above[a] += draw.estimate.lower(ALPHAS[a], design.share()) > draw.distance ? 1.0 / runs : 0;
            }
        }
        for (int a = 0; a < ALPHAS.length; a++) {
            assertThat(below[a]).as("PASS at beta %s", ALPHAS[a]).isLessThanOrEqualTo(atMost(ALPHAS[a], runs));
            assertThat(above[a]).as("FAIL at alpha %s", ALPHAS[a]).isLessThanOrEqualTo(atMost(ALPHAS[a], runs));
        }
    }

    /** The error and three standard errors of the simulation. */
    private static double atMost(double error, int runs) {
        return error + 3 * Math.sqrt(error * (1 - error) / runs);
    }

    /** A share of the answers that moves to a fourth category, in every case alike or in some cases altogether. */
    private record Change(double share, boolean concentrated) {

        double of(SplittableRandom random) {
            return concentrated ? random.nextDouble() < share ? 1 : 0 : share;
        }
    }

    private Draw categories(Design design, double distance, boolean concentrated) {
        Arms arms = categories(design, new Change(distance, concentrated));
        return new Draw(new NumberDrift(arms.paired(), design.target).totalVariation(), distance);
    }

    private Arms categories(Design design, Change change) {
        Arms arms = new Arms();
        for (int i = 0; i < design.cases; i++) {
            double first = design.clustered ? Arms.beta(random, 0.9, 0.6) : 0.6;
            double moved = change.of(random);
            double[] before = {first, (1 - first) * 0.75, (1 - first) * 0.25, 0};
            double[] after = {before[0] * (1 - moved), before[1] * (1 - moved), before[2] * (1 - moved), moved};
            arms.add(design.samples, () -> Arms.category(random, before), () -> Arms.category(random, after));
        }
        return arms;
    }

    /** Vectors of categories, all √2 apart and two of three about equally likely, so that likeness is e^(−½) and the distance is √((1 − e^(−½)) Σ δ²). */
    private Draw vectors(Design design, double moved) {
        Arms arms = new Arms();
        for (int i = 0; i < design.cases; i++) {
            double first = design.clustered ? Arms.beta(random, 1, 1) : 0.5;
            double[] before = {first, 1 - first, 0};
            double[] after = {first * (1 - moved), (1 - first) * (1 - moved), moved};
            arms.add(design.samples, () -> Arms.category(random, before), () -> Arms.category(random, after));
        }
        double squares = moved * moved * (0.25 + 0.25 + 1);
        return new Draw(
                new VectorDrift(Arms.oneHot(arms.paired(), 3)).estimate(), Math.sqrt((1 - Math.exp(-0.5)) * squares));
    }

    /** Grades between 0 and 1 of which some turn into 0: the distance is their share times the mean. */
    private Draw scores(Design design, double distance) {
        Arms arms = new Arms();
        double[] means = new double[design.cases];
        double sum = 0;
        for (int i = 0; i < design.cases; i++) {
            means[i] = design.clustered ? Arms.beta(random, 3, 1) : 0.75;
            sum += means[i];
        }
        double mean = design.target == Target.SUITE ? sum / design.cases : 0.75;
        double lost = distance / mean;
        for (double level : means) {
            arms.add(design.samples, () -> score(level), () -> random.nextDouble() < lost ? 0 : score(level));
        }
        return new Draw(new NumberDrift(arms.paired(), design.target).wasserstein(1, 1), distance);
    }

    private double score(double level) {
        return Arms.beta(random, 4 * level, 4 * (1 - level) + 1e-9);
    }

    private Draw normals(Design design, double shift) {
        Arms arms = new Arms();
        for (int i = 0; i < design.cases; i++) {
            double level = design.clustered ? 2 * Arms.normal(random) : 0;
            arms.add(design.samples, () -> level + Arms.normal(random), () -> level + Arms.normal(random) + shift);
        }
        NumberDrift drift = new NumberDrift(arms.paired(), design.target);
        return new Draw(drift.wasserstein(1, drift.range()), shift);
    }
}
