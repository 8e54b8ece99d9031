package dev.touchstone.assertions.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.statistics.BoundedMeanBet;
import dev.touchstone.assertions.statistics.MeanDesign;
import java.util.List;
import java.util.OptionalDouble;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class DecisionPlanTests {

    private final PassRateRequirement passRate = PassRateRequirement.of(0.95, OptionalDouble.empty());
    private final PassRateRequirement everyAnswer = PassRateRequirement.of(1, OptionalDouble.empty());
    private final NoRegressionRequirement noRegression = NoRegressionRequirement.of(0.05, 0.95);
    private final CriticalRequirement critical = new CriticalRequirement();

    @Test
    void aPassRateIsCappedAtOneAndAHalfFixedPlans() {
        DecisionPlan plan = DecisionPlan.of(List.of(passRate), 40, 0);

        assertThat(plan.fixed()).isEqualTo(593);
        assertThat(plan.cap()).isEqualTo(890);
        assertThat(plan.expected()).isCloseTo(181.4, Offset.offset(0.1));
        assertThat(plan.comparesBaseline()).isFalse();
    }

    @Test
    void everyAnswerTakesFiftyNineCleanOnesButEveryCaseOnce() {
        assertThat(DecisionPlan.of(List.of(everyAnswer), 40, 0).costs())
                .containsExactly(new Cost(everyAnswer, 59, 59, 59));
        assertThat(DecisionPlan.of(List.of(everyAnswer), 80, 0).costs())
                .containsExactly(new Cost(everyAnswer, 59, 80, 80));
    }

    @Test
    void aComparisonIsCappedAtAWholeNumberOfRounds() {
        DecisionPlan plan = DecisionPlan.of(List.of(noRegression), 40, 0);
        MeanDesign pairs = MeanDesign.ofPairs(0.05, 2 * 0.95 * (1 - 0.95), 0.001, 0.05);
        double lowest = 2 * 0.95 - 1;
        BoundedMeanBet bet =
                BoundedMeanBet.of(pairs.upToVariance(2 * lowest * (1 - lowest)).lookingEvery(40));

        assertThat(plan.cap()).isEqualTo(bet.cap());
        assertThat(plan.cap() % 40).isZero();
        assertThat(plan.fixed()).isEqualTo(bet.fixedSamples());
        assertThat(plan.expected()).isEqualTo(bet.expectedAtAcceptable()).isBetween(255.0, 310.0);
        assertThat(plan.comparesBaseline()).isTrue();
    }

    @Test
    void severalRequirementsCostAsMuchAsTheDearest() {
        DecisionPlan plan = DecisionPlan.of(List.of(passRate, noRegression), 40, 0);

        assertThat(plan.costs()).extracting(Cost::requirement).containsExactly(passRate, noRegression);
        assertThat(plan.cap()).isEqualTo(4720);
        assertThat(plan.fixed()).isEqualTo(852);
    }

    @Test
    void criticalCasesAloneCostOneSampleEach() {
        assertThat(DecisionPlan.of(List.of(critical), 40, 3).cap()).isEqualTo(3);
    }

    @Test
    void criticalCasesMayStillBeAskedAfterAllElseButWithinTheFirstRound() {
        assertThat(DecisionPlan.of(List.of(everyAnswer, critical), 40, 3).cap()).isEqualTo(59);
        PassRateRequirement lenient = PassRateRequirement.of(0.6, OptionalDouble.of(0.5));
        int alone = DecisionPlan.of(List.of(lenient), 40, 3).cap();
        assertThat(alone).isLessThan(37);
        assertThat(DecisionPlan.of(List.of(lenient, critical), 40, 3).cap()).isEqualTo(alone + 3);
        assertThat(DecisionPlan.of(List.of(lenient, critical), alone + 1, 3).cap())
                .isEqualTo(alone + 1);
    }

    @Test
    void somethingMustBeRequired() {
        assertThatConfiguration(() -> DecisionPlan.of(List.of(), 40, 0))
                .hasMessage(
                        """
                nothing is required

                Why:  no call was made
                Fix:  write at least one requirement, for example a pass rate of 0.95""");
    }

    @Test
    void zeroCasesAreRefused() {
        assertThatConfiguration(() -> DecisionPlan.of(List.of(passRate), 0, 0))
                .hasMessage(
                        """
                there are no golden cases

                Why:  no call was made
                Fix:  add at least one case; zero cases would prove nothing""");
    }

    @Test
    void aCriticalRequirementNeedsACriticalCase() {
        assertThatConfiguration(() -> DecisionPlan.of(List.of(critical), 40, 0))
                .hasMessage(
                        """
                no golden case is critical

                Why:  no call was made
                Fix:  mark a case as critical, or drop the requirement""");
    }

    @Test
    void nothingIsRequiredTwice() {
        assertThatConfiguration(() -> DecisionPlan.of(List.of(passRate, everyAnswer), 40, 0))
                .hasMessage(
                        """
                        pass rate ≥ 100.0 % is required beside another of its kind

                        Why:  no call was made
                        Fix:  keep one of them, the stricter one; two of a kind would contradict each other""");
    }

    @Test
    void aToleranceThatTakesForeverIsRefusedWithOneThatWorks() {
        PassRateRequirement tight = PassRateRequirement.of(0.95, OptionalDouble.of(0.0005));

        assertThatConfiguration(() -> DecisionPlan.of(List.of(tight), 40, 0))
                .hasMessage(
                        """
                tolerance = 0.0005 is too small to be decided

                  reason acceptable 0.95 and unacceptable 0.9495 are too close: about 4273988 samples would be needed, at most 100000 are planned

                Why:  no call was made, for the test would never end
                Fix:  write tolerance = 0.003387 or more""");
    }

    @Test
    void cleanSamplesForeverAreRefusedWithAToleranceThatWorks() {
        PassRateRequirement tight = PassRateRequirement.of(1, OptionalDouble.of(1e-7));

        assertThatConfiguration(() -> DecisionPlan.of(List.of(tight), 40, 0))
                .hasMessage(
                        """
                tolerance = 0.0000001 is too small to be decided

                  reason 29957322 clean samples would be needed, at most 100000 are planned

                Why:  no call was made, for the test would never end
                Fix:  write tolerance = 0.000032 or more""");
    }

    @Test
    void aMarginThatTakesForeverIsRefusedWithOneThatWorks() {
        NoRegressionRequirement tight = NoRegressionRequirement.of(0.001, 0.9);

        assertThatConfiguration(() -> DecisionPlan.of(List.of(tight), 40, 0))
                .hasMessage(
                        """
                margin = 0.001 is too small to be decided

                  reason a gap of 0.001 between acceptable and unacceptable is too small: about 4035787 observations would be needed, at most 100000 are planned

                Why:  no call was made, for the test would never end
                Fix:  write margin = 0.00676 or more""");
    }

    @Test
    void whatIsSuggestedWorks() {
        PassRateRequirement suggested = PassRateRequirement.of(0.95, OptionalDouble.of(0.003387));

        assertThat(FinishedTrials.passRate(Trials.of("v", 100_000, 100_000), suggested)
                        .outcome())
                .isEqualTo(Outcome.PASS);
    }

    private static AbstractThrowableAssert<?, ?> assertThatConfiguration(ThrowingCallable call) {
        return assertThatThrownBy(call).isInstanceOf(ConfigurationException.class);
    }
}
