package dev.touchstone.assertions.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.grading.Grade;
import dev.touchstone.assertions.grading.Sample;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.statistics.ExactBinomial;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class FixedSizePlanTests {

    private static final ErrorRates RATES = new ErrorRates(0.05, 0.05);
    private static final PassRateRequirement RATE = PassRateRequirement.of(0.9, OptionalDouble.of(0.1), RATES);
    private static final NoRegressionRequirement COMPARISON = NoRegressionRequirement.of(0.1, 0.9, RATES);
    private static final int CASES = 20;

    private static FixedSizePlan plan(Requirement... requirements) {
        return DecisionPlan.of(List.of(requirements), CASES, 2, Map.of("eu", 5)).fixedSize();
    }

    private static Slot slot(int number, Arm arm) {
        return new Slot("c" + number, number < 2, arm, number < 5 ? Optional.of("eu") : Optional.empty());
    }

    /** Draws what the plan asks, round by round. */
    private static Verdict judged(FixedSizePlan plan, java.util.function.Function<Slot, Sample> answers) {
        Quota quota = plan.quota();
        FixedSizePlan.Judgement judgement = plan.begin("v2", "v1");
        while (!quota.isFull()) {
            for (int number = 0; number < CASES; number++) {
                for (Arm arm : Arm.values()) {
                    Slot slot = slot(number, arm);
                    if (quota.takes(slot)) {
                        judgement.take(slot, answers.apply(slot));
                    }
                }
            }
            judgement.endRound();
        }
        return judgement.verdict();
    }

    private static java.util.function.Function<Slot, Sample> byChance(long seed, ToDoubleFunction<Slot> rate) {
        SplittableRandom random = new SplittableRandom(seed);
        return slot -> sample(random.nextDouble() < rate.applyAsDouble(slot));
    }

    private static Sample sample(boolean good) {
        return Sample.of(good ? Grade.passed() : Grade.failed("wrong"));
    }

    @Test
    void aPassRateReadsTheDrawsOfItsFixedPlanAndDecides() {
        int fixed = DecisionPlan.of(List.of(RATE), CASES, 0).fixed();
        Verdict verdict = judged(plan(RATE), slot -> sample(true));

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASS);
        assertThat(verdict.candidate().samples()).isEqualTo(fixed);
        assertThat(verdict.baseline()).isEmpty();
        assertThat(verdict.findings().get(0).pValue()).hasValue(1);
        assertThat(judged(plan(RATE), byChance(1, slot -> 0.5)).outcome()).isEqualTo(Outcome.FAIL);
    }

    @Test
    void aSliceReadsItsOwnCasesAndOthersTheirs() {
        PassRateRequirement slice = RATE.ofSlice("eu");
        Verdict verdict = judged(
                plan(RATE, slice),
                slot -> sample(
                        !slot.slice().equals(Optional.of("eu")) || slot.caseId().equals("c0")));

        assertThat(verdict.findings()).extracting(Finding::outcome).containsExactly(Outcome.FAIL, Outcome.FAIL);
        PassRateEvidence evidence = (PassRateEvidence) verdict.findings().get(1).evidence();
        assertThat(evidence.samples())
                .isEqualTo(DecisionPlan.of(List.of(slice), CASES, 0, Map.of("eu", 5))
                        .fixed());
        assertThat(evidence.passes()).isLessThan(evidence.samples() / 3);
    }

    @Test
    void aComparisonPairsTheDrawsOfACase() {
        Verdict verdict = judged(
                plan(COMPARISON),
                slot -> sample(slot.arm() == Arm.BASELINE || slot.caseId().length() == 2));
        RegressionEvidence evidence =
                (RegressionEvidence) verdict.findings().get(0).evidence();

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(evidence.pairs())
                .isEqualTo(DecisionPlan.of(List.of(COMPARISON), CASES, 0).fixed());
        assertThat(evidence.difference()).isNegative().isGreaterThan(-0.6);
        assertThat(evidence.worse()).isEqualTo(10);
        assertThat(evidence.interleaved()).isTrue();
        assertThat(verdict.findings().get(0).pValue().orElseThrow()).isLessThan(1e-6);
    }

    @Test
    void equalAnswersAreNoRegression() {
        assertThat(judged(plan(COMPARISON), slot -> sample(true)).outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void aLatencyReadsTheAnswersInTime() {
        LatencyRequirement latency = LatencyRequirement.of(90, Duration.ofSeconds(2), RATES);
        Verdict slow = judged(plan(latency), slot -> sample(true)
                .answered(Response.of("x").after(Duration.ofMillis(slot.caseId().length() * 900L))));

        assertThat(slow.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(judged(plan(latency), slot -> sample(true)
                                .answered(Response.of("x").after(Duration.ofSeconds(2))))
                        .outcome())
                .isEqualTo(Outcome.PASS);
    }

    @Test
    void everyCriticalCaseIsAskedAndOneWrongAnswerFails() {
        FixedSizePlan plan = plan(RATE, new CriticalRequirement());

        assertThat(judged(plan, slot -> sample(true)).outcome()).isEqualTo(Outcome.PASS);
        int[] asked = {0};
        Verdict late = judged(plan, slot -> sample(!slot.caseId().equals("c1") || asked[0]++ < 3));
        assertThat(late.findings()).extracting(Finding::outcome).containsExactly(Outcome.PASS, Outcome.FAIL);
    }

    /** Of 1,000 builds each: the bounds are the promised rates and four standard errors of simulating. */
    @Test
    void errsNoMoreOftenThanPromisedHoweverCasesDiffer() {
        int builds = 1_000;
        double four = 4 * Math.sqrt(0.05 * 0.95 / builds);

        assertThat(share(builds, Outcome.PASS, slot -> unequal(slot, 0))).isGreaterThan(0.95 - four);
        assertThat(share(builds, Outcome.PASS, slot -> slot.arm() == Arm.BASELINE ? 0.95 : 0.85))
                .isLessThan(0.05 + four);
        assertThat(share(builds, Outcome.FAIL, slot -> unequal(slot, 0))).isLessThan(0.05 + four);
    }

    /** Half of the cases are always right, the others four times of five. */
    private static double unequal(Slot slot, double loss) {
        return Integer.parseInt(slot.caseId().substring(1)) % 2 == 0 ? 1 - loss : 0.8 - loss;
    }

    private static double share(int builds, Outcome outcome, ToDoubleFunction<Slot> rate) {
        FixedSizePlan plan = plan(COMPARISON);
        int found = 0;
        for (int build = 0; build < builds; build++) {
            found += judged(plan, byChance(build, rate)).outcome() == outcome ? 1 : 0;
        }
        return (double) found / builds;
    }

    @Test
    void aPassRateIsJudgedByTheExactTest() {
        int fixed = DecisionPlan.of(List.of(RATE), CASES, 0).fixed();
        int fewest = 0;
        while (ExactBinomial.lowerTail(fewest, fixed, 0.9) <= RATES.alpha()) {
            fewest++;
        }
        assertThat(withPasses(fewest - 1)).isEqualTo(Outcome.FAIL);
        assertThat(withPasses(fewest)).isEqualTo(Outcome.PASS);
    }

    private static Outcome withPasses(int passes) {
        int[] asked = {0};
        return judged(plan(RATE), slot -> sample(asked[0]++ < passes)).outcome();
    }
}
