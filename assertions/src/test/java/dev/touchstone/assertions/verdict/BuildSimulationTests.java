package dev.touchstone.assertions.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.grading.Grade;
import dev.touchstone.assertions.grading.Sample;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whole builds of 20 tests × 3 versions: ten tests with a pass rate, ten with a comparison, of 20 golden cases each; a version that just
 * meets what is required answers two of them well half of the time.
 */
@Tag("slow")
class BuildSimulationTests {

    private static final int BUILDS = 10_000;
    private static final int CASES = 20;
    private static final int RATES_OF_A_BUILD = 10 * 3;
    private static final int COMPARISONS_OF_A_BUILD = 10 * 2;
    private static final double ALPHA = 0.01;
    private static final double BETA = 0.05;
    private static final ErrorRates RATES = new ErrorRates(ALPHA / (RATES_OF_A_BUILD + COMPARISONS_OF_A_BUILD), BETA);
    private static final List<Slot> CANDIDATE = slots(Arm.CANDIDATE);
    private static final List<Slot> BASELINE = slots(Arm.BASELINE);
    private static final Sample GOOD = Sample.of(Grade.passed());
    private static final Sample BAD = Sample.of(Grade.failed("wrong"));

    private final DecisionPlan rate =
            DecisionPlan.of(List.of(PassRateRequirement.of(0.95, OptionalDouble.empty(), RATES)), CASES, 0);
    private final DecisionPlan comparison =
            DecisionPlan.of(List.of(NoRegressionRequirement.of(0.05, 0.95, RATES)), CASES, 0);

    private static List<Slot> slots(Arm arm) {
        return IntStream.range(0, CASES)
                .mapToObj(number -> new Slot("c" + number, false, arm))
                .toList();
    }

    /** So many cases are answered well half of the time, the others always. */
    private static double[] halves(int hard) {
        double[] rates = new double[CASES];
        Arrays.fill(rates, 1);
        Arrays.fill(rates, 0, hard, 0.5);
        return rates;
    }

    /** INCONCLUSIVE is red, too. */
    @Test
    void anInnocentBuildIsRarelyRed() {
        double red = share(build -> {
            SplittableRandom random = new SplittableRandom(build);
            for (int verdict = 0; verdict < RATES_OF_A_BUILD; verdict++) {
                if (run(rate, halves(2), halves(2), random).outcome() != Outcome.PASS) {
                    return true;
                }
            }
            for (int verdict = 0; verdict < COMPARISONS_OF_A_BUILD; verdict++) {
                if (run(comparison, halves(2), halves(2), random).outcome() != Outcome.PASS) {
                    return true;
                }
            }
            return false;
        });

        assertThat(red).isLessThan(ALPHA + threeStandardErrors(ALPHA));
    }

    @Test
    void twiceTheFailuresInOneTestAreCaught() {
        assertThat(share(build -> passes(rate, halves(4), build))).isLessThan(BETA + threeStandardErrors(BETA));
        assertThat(share(build -> passes(comparison, halves(4), build))).isLessThan(BETA + threeStandardErrors(BETA));
    }

    private static boolean passes(DecisionPlan plan, double[] candidate, int build) {
        return run(plan, halves(2), candidate, new SplittableRandom(build)).outcome() == Outcome.PASS;
    }

    @Test
    void aBrokenCaseIsNamedFirst() {
        double[] broken = halves(2);
        broken[CASES - 1] = 0;

        double named = share(build -> {
            Verdict verdict = run(comparison, halves(2), broken, new SplittableRandom(build));
            RegressionEvidence evidence =
                    (RegressionEvidence) verdict.findings().get(0).evidence();
            return evidence.dropped().get(0).caseId().equals("c" + (CASES - 1))
                    && evidence.regressed().stream()
                            .anyMatch(regression -> regression.change().caseId().equals("c" + (CASES - 1)));
        });

        assertThat(named).isGreaterThanOrEqualTo(0.99);
    }

    private static double share(IntPredicate build) {
        return (double) IntStream.range(0, BUILDS).parallel().filter(build).count() / BUILDS;
    }

    private static double threeStandardErrors(double share) {
        return 3 * Math.sqrt(share * (1 - share) / BUILDS);
    }

    private static Verdict run(DecisionPlan plan, double[] baseline, double[] candidate, SplittableRandom random) {
        Decision decision = plan.begin();
        int[] order = IntStream.range(0, CASES).toArray();
        while (!decision.isDecided()) {
            shuffle(order, random);
            for (int number : order) {
                draw(decision, BASELINE.get(number), random.nextDouble() < baseline[number]);
                draw(decision, CANDIDATE.get(number), random.nextDouble() < candidate[number]);
            }
            decision.endRound();
        }
        return decision.verdict();
    }

    private static void draw(Decision decision, Slot slot, boolean good) {
        if (decision.wants(slot)) {
            decision.take(slot, good ? GOOD : BAD);
        }
    }

    private static void shuffle(int[] order, SplittableRandom random) {
        for (int left = order.length; left > 1; left--) {
            int drawn = random.nextInt(left);
            int last = order[left - 1];
            order[left - 1] = order[drawn];
            order[drawn] = last;
        }
    }
}
