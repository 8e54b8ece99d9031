package dev.touchstone.assertions.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.assertions.grading.Grade;
import dev.touchstone.assertions.grading.Sample;
import dev.touchstone.assertions.grading.ScoreRange;
import dev.touchstone.assertions.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What the evidence of a stopped decision says against an acceptable version. */
class PValueTests {

    private static final int CASES = 10;
    private static final ErrorRates ONE_IN_TWENTY = new ErrorRates(0.05, 0.05);
    private static final PassRateRequirement RATE = PassRateRequirement.of(0.9, OptionalDouble.empty(), ONE_IN_TWENTY);

    private static OptionalDouble pValue(Requirement requirement, Function<Arm, Sample> answers) {
        Decision decision = DecisionPlan.of(List.of(requirement), CASES, 0).begin("v2", "v1");
        while (!decision.isDecided()) {
            for (int number = 0; number < CASES; number++) {
                for (Arm arm : Arm.values()) {
                    Slot slot = new Slot("c-" + number, false, arm);
                    if (decision.wants(slot)) {
                        decision.take(slot, answers.apply(arm));
                    }
                }
            }
            decision.endRound();
        }
        return decision.verdict().findings().get(0).pValue();
    }

    private static Sample graded(boolean good) {
        return Sample.of(good ? Grade.passed() : Grade.failed("wrong"));
    }

    @Test
    void ofAPassRateItIsTheInverseLikelihoodRatioWhereSamplingStopped() {
        // Two failures of two: (0.2 / 0.1)² = 4, and so on until the bound is crossed.
        Decision decision = DecisionPlan.of(List.of(RATE), CASES, 0).begin("v2", "v1");
        int samples = 0;
        while (!decision.isDecided()) {
            decision.take(new Slot("c", false, Arm.CANDIDATE), graded(false));
            samples++;
        }

        assertThat(decision.verdict().findings().get(0).pValue().orElseThrow())
                .isCloseTo(Math.pow(0.5, samples), within(1e-12))
                .isEqualTo(0.0625); // the calibrated bound is closer than 1 over alpha = 0.05
    }

    @Test
    void goodAnswersSpeakAgainstNobody() {
        assertThat(pValue(RATE, arm -> graded(true))).hasValue(1);
        assertThat(pValue(NoRegressionRequirement.of(0.3, 0.9, ONE_IN_TWENTY), arm -> graded(true)))
                .hasValue(1);
    }

    @Test
    void whatFailsHasASmallOne() {
        assertThat(pValue(NoRegressionRequirement.of(0.3, 0.9, ONE_IN_TWENTY), arm -> graded(arm == Arm.BASELINE))
                        .orElseThrow())
                .isBetween(0.0, 0.045);
        assertThat(pValue(
                                ScoreRequirement.of(ScoreRange.UNIT, 0.8, OptionalDouble.empty(), ONE_IN_TWENTY),
                                arm -> graded(true).scored(0.2))
                        .orElseThrow())
                .isBetween(0.0, 0.045);
        assertThat(pValue(LatencyRequirement.of(90, Duration.ofSeconds(1), ONE_IN_TWENTY), arm -> graded(true)
                                .answered(Response.of("x").after(Duration.ofSeconds(9))))
                        .orElseThrow())
                .isEqualTo(0.0625);
    }

    @Test
    void whereOneWrongAnswerDecidesThereIsNone() {
        PassRateRequirement every = PassRateRequirement.of(1, OptionalDouble.empty(), ONE_IN_TWENTY);

        assertThat(pValue(every, arm -> graded(false))).isEmpty();
        assertThat(pValue(every, arm -> graded(true))).isEmpty();
    }

    @Test
    void anAcceptableVersionHasASmallOneNoMoreOftenThanItSays() {
        Random random = new Random(11);
        int runs = 20_000;
        int below = 0;
        for (int run = 0; run < runs; run++) {
            below += pValue(RATE, arm -> graded(random.nextDouble() < 0.9)).orElseThrow() <= 0.06 ? 1 : 0;
        }

        assertThat((double) below / runs).isBetween(0.02, 0.06 + 0.005);
    }
}
