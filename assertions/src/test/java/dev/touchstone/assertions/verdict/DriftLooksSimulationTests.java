package dev.touchstone.assertions.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.grading.Grade;
import dev.touchstone.assertions.grading.Sample;
import dev.touchstone.assertions.grading.ScoreRange;
import dev.touchstone.assertions.grading.Trait;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All three looks of a sampled test together, simulated. */
class DriftLooksSimulationTests {

    private static final int RUNS = 20_000;
    private static final int CASES = 20;
    private static final double MARGIN = 0.3;
    private static final double ERROR = 0.05;
    private static final double FOUR_STANDARD_ERRORS = 4 * Math.sqrt(ERROR * (1 - ERROR) / RUNS);

    private static final DecisionPlan PLAN = DecisionPlan.of(
            List.of(NoDriftRequirement.of(Trait.GRADE, ScoreRange.UNIT, MARGIN, new ErrorRates(ERROR, ERROR))),
            CASES,
            0);

    private final Random random = new Random(17);

    private Outcome outcome(double before, double now) {
        Decision decision = PLAN.begin("v2", "v1");
        while (!decision.isDecided()) {
            for (int number = 0; number < CASES; number++) {
                take(decision, number, Arm.BASELINE, before);
                take(decision, number, Arm.CANDIDATE, now);
            }
            decision.endRound();
        }
        return decision.verdict().outcome();
    }

    private void take(Decision decision, int number, Arm arm, double rate) {
        boolean good = random.nextDouble() < rate;
        decision.take(new Slot("c-" + number, false, arm), Sample.of(good ? Grade.passed() : Grade.failed("wrong")));
    }

    private double share(Outcome wanted, double before, double now) {
        int count = 0;
        for (int run = 0; run < RUNS; run++) {
            count += outcome(before, now) == wanted ? 1 : 0;
        }
        return (double) count / RUNS;
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource("0.9")
    void anUnchangedVersionEndsOtherwiseThanInPassAtMostWithAlpha(double rate) {
        assertThat(1 - share(Outcome.PASS, rate, rate)).isLessThanOrEqualTo(ERROR + FOUR_STANDARD_ERRORS);
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource("0.9, 0.6")
    void atTheMarginNeitherErrorExceedsItsRate(double before, double now) {
        assertThat(share(Outcome.FAIL, before, now)).isLessThanOrEqualTo(ERROR + FOUR_STANDARD_ERRORS);
        assertThat(share(Outcome.PASS, before, now)).isLessThanOrEqualTo(ERROR + FOUR_STANDARD_ERRORS);
    }
}
