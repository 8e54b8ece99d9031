package dev.touchstone.assertions.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.grading.Grade;
import dev.touchstone.assertions.grading.Sample;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How often whole decisions are wrong, on cases of unequal difficulty in a fresh random order each round. */
class DecisionSimulationTests {

    private static final int RUNS = 20_000;
    private static final int CASES = 20;
    private static final ErrorRates RATES = new ErrorRates(0.05, 0.05);
    private static final double THREE_STANDARD_ERRORS = 3 * Math.sqrt(0.05 * 0.95 / RUNS);

    private static final List<String> IDS =
            IntStream.range(0, CASES).mapToObj(number -> "c-" + number).toList();

    private final DecisionPlan passRate =
            DecisionPlan.of(List.of(PassRateRequirement.of(0.9, OptionalDouble.empty(), RATES)), CASES, 0);
    private final DecisionPlan comparison =
            DecisionPlan.of(List.of(NoRegressionRequirement.of(0.1, 0.9, RATES)), CASES, 0);

    @Test
    void anAcceptablePassRateRarelyFails() {
        assertThat(share(Outcome.FAIL, passRate, sure(CASES), halves(4))).isLessThan(0.05 + THREE_STANDARD_ERRORS);
    }

    @Test
    void anUnacceptablePassRateRarelyPasses() {
        assertThat(share(Outcome.PASS, passRate, sure(CASES), halves(8))).isLessThan(0.05 + THREE_STANDARD_ERRORS);
    }

    @Test
    void aCandidateAsGoodAsItsBaselineRarelyFails() {
        assertThat(share(Outcome.FAIL, comparison, halves(4), halves(4))).isLessThan(0.05 + THREE_STANDARD_ERRORS);
    }

    @Test
    void aCandidateWorseByTheMarginRarelyPasses() {
        assertThat(share(Outcome.PASS, comparison, halves(2), halves(6))).isLessThan(0.05 + THREE_STANDARD_ERRORS);
    }

    private static double[] sure(int cases) {
        double[] rates = new double[cases];
        Arrays.fill(rates, 1);
        return rates;
    }

    /** So many cases are answered well half of the time, the others always. */
    private static double[] halves(int hard) {
        double[] rates = sure(CASES);
        Arrays.fill(rates, 0, hard, 0.5);
        return rates;
    }

    private static double share(Outcome outcome, DecisionPlan plan, double[] baseline, double[] candidate) {
        SplittableRandom random = new SplittableRandom(20_261_122);
        long count = 0;
        for (int run = 0; run < RUNS; run++) {
            count += run(plan.begin(), baseline, candidate, random) == outcome ? 1 : 0;
        }
        return (double) count / RUNS;
    }

    private static Outcome run(Decision decision, double[] baseline, double[] candidate, SplittableRandom random) {
        while (!decision.isDecided()) {
            for (int number : order(random)) {
                draw(decision, number, Arm.BASELINE, random.nextDouble() < baseline[number]);
                draw(decision, number, Arm.CANDIDATE, random.nextDouble() < candidate[number]);
            }
            decision.endRound();
        }
        return decision.verdict().outcome();
    }

    private static void draw(Decision decision, int number, Arm arm, boolean good) {
        Slot slot = new Slot(IDS.get(number), false, arm);
        if (decision.wants(slot)) {
            decision.take(slot, Sample.of(good ? Grade.passed() : Grade.failed("wrong")));
        }
    }

    private static int[] order(SplittableRandom random) {
        int[] order = new int[CASES];
        for (int i = 0; i < CASES; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}
