package dev.touchstone.assertions.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.grading.Grade;
import dev.touchstone.assertions.grading.Sample;
import dev.touchstone.assertions.grading.ScoreRange;
import dev.touchstone.assertions.statistics.Target;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How often verdicts about all inputs are wrong when each run has cases of its own, their pass rates Beta-distributed
 * around the mean with an intraclass correlation of one third.
 */
@Tag("slow")
class PopulationSimulationTests {

    private static final int RUNS = 20_000;
    private static final ErrorRates RATES = new ErrorRates(0.05, 0.05);
    private static final double MOST = 0.05 + 3 * Math.sqrt(0.05 * 0.95 / RUNS);
    private static final double ACCEPTABLE = 0.9;
    private static final double UNACCEPTABLE = 0.8;

    private final SplittableRandom random = new SplittableRandom(20_261_122);
    private final PassRateRequirement passRate =
            PassRateRequirement.of(ACCEPTABLE, OptionalDouble.empty(), RATES).about(Target.POPULATION);
    private final NoRegressionRequirement noRegression =
            NoRegressionRequirement.of(0.1, ACCEPTABLE, RATES).about(Target.POPULATION);
    private final ScoreRequirement score = ScoreRequirement.of(
                    ScoreRange.UNIT, ACCEPTABLE, OptionalDouble.of(0.1), RATES)
            .about(Target.POPULATION);

    @Test
    void aPassRateDecidedOnTheWayKeepsBothErrors() {
        DecisionPlan plan = plan(passRate);

        assertThat(share(Outcome.FAIL, plan, ACCEPTABLE, ACCEPTABLE)).isLessThan(MOST);
        assertThat(share(Outcome.PASS, plan, UNACCEPTABLE, UNACCEPTABLE)).isLessThan(MOST);
    }

    @Test
    void aComparisonDecidedOnTheWayKeepsBothErrors() {
        DecisionPlan plan = plan(noRegression);

        assertThat(share(Outcome.FAIL, plan, ACCEPTABLE, ACCEPTABLE)).isLessThan(MOST);
        assertThat(share(Outcome.PASS, plan, ACCEPTABLE, UNACCEPTABLE)).isLessThan(MOST);
    }

    @Test
    void scoresDecidedOnTheWayKeepBothErrors() {
        DecisionPlan plan = plan(score);

        assertThat(share(Outcome.FAIL, plan, ACCEPTABLE, ACCEPTABLE)).isLessThan(MOST);
        assertThat(share(Outcome.PASS, plan, UNACCEPTABLE, UNACCEPTABLE)).isLessThan(MOST);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 10})
    void aPassRateOfFinishedTrialsKeepsBothErrors(int samples) {
        assertThat(finished(Outcome.FAIL, passRate, ACCEPTABLE, samples)).isLessThan(MOST);
        assertThat(finished(Outcome.PASS, passRate, UNACCEPTABLE, samples)).isLessThan(MOST);
    }

    /** Differences lie evenly around their mean, where t is good; it is no guarantee as betting is. */
    @ParameterizedTest
    @ValueSource(ints = {1, 5, 10})
    void aComparisonOfFinishedTrialsKeepsBothErrors(int samples) {
        assertThat(compared(Outcome.FAIL, ACCEPTABLE, samples)).isLessThan(MOST);
        assertThat(compared(Outcome.PASS, UNACCEPTABLE, samples)).isLessThan(MOST + 0.01);
    }

    @Test
    void takingAnswersToTheSameCaseForIndependentOnesFailsFarTooOften() {
        assertThat(finished(Outcome.FAIL, passRate.about(Target.SUITE), ACCEPTABLE, 10))
                .isGreaterThan(2 * RATES.alpha());
    }

    @Test
    void askingTheSameFewCasesAgainAndAgainFailsFarTooOften() {
        DecisionPlan again = DecisionPlan.of(List.of(passRate.about(Target.SUITE)), 20, 0);

        assertThat(share(Outcome.FAIL, again, ACCEPTABLE, ACCEPTABLE)).isGreaterThan(2 * RATES.alpha());
    }

    private static DecisionPlan plan(Requirement requirement) {
        return DecisionPlan.of(List.of(requirement), 10_000, 0);
    }

    private double share(Outcome outcome, DecisionPlan plan, double baseline, double candidate) {
        int cases = Math.min(plan.cap(), plan.costs().get(0).requirement().target() == Target.SUITE ? 20 : plan.cap());
        int count = 0;
        for (int run = 0; run < RUNS; run++) {
            count += run(plan.begin(), new Rates(cases, baseline, candidate)) == outcome ? 1 : 0;
        }
        return (double) count / RUNS;
    }

    private Outcome run(Decision decision, Rates rates) {
        while (!decision.isDecided()) {
            for (int number = 0; number < rates.before.length; number++) {
                draw(decision, new Slot("c-" + number, false, Arm.BASELINE), rates.before[number]);
                draw(decision, new Slot("c-" + number, false, Arm.CANDIDATE), rates.after[number]);
            }
            decision.endRound();
        }
        return decision.verdict().outcome();
    }

    /** The score is the pass rate of the case itself: as many values as cases. */
    private void draw(Decision decision, Slot slot, double rate) {
        if (decision.wants(slot)) {
            Grade grade = random.nextDouble() < rate ? Grade.passed() : Grade.failed("wrong");
            decision.take(slot, Sample.of(grade).scored(rate));
        }
    }

    private double finished(Outcome outcome, PassRateRequirement requirement, double mean, int samples) {
        int count = 0;
        for (int run = 0; run < RUNS; run++) {
            Trials trials = trials("v2", new Rates(25, mean, mean).after, samples);
            count += FinishedTrials.passRate(trials, requirement).outcome() == outcome ? 1 : 0;
        }
        return (double) count / RUNS;
    }

    private double compared(Outcome outcome, double mean, int samples) {
        int count = 0;
        for (int run = 0; run < RUNS; run++) {
            Rates rates = new Rates(50, ACCEPTABLE, mean);
            Trials baseline = trials("v1", rates.before, samples);
            Trials candidate = trials("v2", rates.after, samples);
            count += FinishedTrials.noRegression(candidate, baseline, noRegression)
                                    .outcome()
                            == outcome
                    ? 1
                    : 0;
        }
        return (double) count / RUNS;
    }

    private Trials trials(String name, double[] rates, int samples) {
        Trials.Builder trials = Trials.named(name);
        for (int number = 0; number < rates.length; number++) {
            int passes = 0;
            for (int sample = 0; sample < samples; sample++) {
                passes += random.nextDouble() < rates[number] ? 1 : 0;
            }
            trials.add("c-" + number, passes, samples);
        }
        return trials.build();
    }

    /** Cases drawn anew: a case's pass rate is Beta(2 mean, 2 (1 − mean)), and a worse version loses everywhere alike. */
    private final class Rates {

        private final double[] before;
        private final double[] after;

        Rates(int cases, double baseline, double candidate) {
            before = new double[cases];
            after = new double[cases];
            for (int number = 0; number < cases; number++) {
                before[number] = beta(2 * baseline, 2 * (1 - baseline));
                after[number] = before[number] * candidate / baseline;
            }
        }
    }

    /** By Jöhnk (1964), for parameters of which one at least is small. */
    private double beta(double a, double b) {
        double x;
        double y;
        do {
            x = Math.pow(random.nextDouble(), 1 / a);
            y = Math.pow(random.nextDouble(), 1 / b);
        } while (x + y > 1 || x + y == 0);
        return x / (x + y);
    }
}
