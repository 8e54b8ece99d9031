package dev.touchstone.assertions.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.grading.Grade;
import dev.touchstone.assertions.grading.Sample;
import dev.touchstone.assertions.message.ConfigurationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SlicesTests {

    private static final Sample GOOD = Sample.of(Grade.passed());
    private static final Sample BAD = Sample.of(Grade.failed("wrong"));

    private final PassRateRequirement whole = PassRateRequirement.of(0.8, OptionalDouble.empty());
    private final PassRateRequirement eu = whole.ofSlice("eu");

    private static Slot slot(String slice) {
        return new Slot("case-" + slice, false, Arm.CANDIDATE, Optional.of(slice));
    }

    private static DecisionPlan plan(Requirement... requirements) {
        return DecisionPlan.of(List.of(requirements), 10, 0, Map.of("eu", 4, "us", 6));
    }

    @Test
    void answersToOtherCasesAreNotFedToTheDecisionOfASlice() {
        Decision decision = plan(whole, eu).begin();
        decision.take(slot("us"), BAD);
        decision.take(new Slot("none", false, Arm.CANDIDATE), BAD);
        decision.take(slot("eu"), GOOD);

        List<Finding> findings = decision.verdict().findings();
        assertThat(((PassRateEvidence) findings.get(0).evidence()).samples()).isEqualTo(3);
        assertThat(((PassRateEvidence) findings.get(1).evidence()).samples()).isEqualTo(1);
        assertThat(((PassRateEvidence) findings.get(1).evidence()).passes()).isEqualTo(1);
    }

    @Test
    void aSliceAloneWantsItsCasesAlone() {
        Decision decision = plan(eu).begin();

        assertThat(decision.wants(slot("eu"))).isTrue();
        assertThat(decision.wants(slot("us"))).isFalse();
        assertThat(decision.wants(new Slot("case-eu", false, Arm.BASELINE, Optional.of("eu"))))
                .isFalse();
    }

    @Test
    void aSlicesAnswersMayAllComeWhenTheOthersAreDecided() {
        int alone = plan(whole).cap();

        assertThat(plan(whole, eu, whole.ofSlice("us")).cap()).isEqualTo(3 * alone);
        assertThat(plan(eu).cap()).isEqualTo(alone);
    }

    @Test
    void aZeroFailureSliceAsksEachOfItsCases() {
        PassRateRequirement lenient =
                PassRateRequirement.of(1, OptionalDouble.of(0.9)).ofSlice("us");

        assertThat(plan(lenient).cap())
                .isEqualTo(DecisionPlan.of(List.of(PassRateRequirement.of(1, OptionalDouble.of(0.9))), 6, 0)
                        .cap());
    }

    @Test
    void namesItsSlice() {
        assertThat(eu.describe()).isEqualTo("pass rate of slice eu ≥ 80.0 %");
        assertThat(eu.withTolerance(0.3).slice()).contains("eu");
        assertThat(eu.withTolerance(0.3).unacceptable()).isEqualTo(0.5);
    }

    @Test
    void refusesASliceWithoutCases() {
        assertThatThrownBy(() -> plan(whole.ofSlice("uk")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        pass rate of slice uk ≥ 80.0 % is about no golden case. No call was made.

                          slices eu (4), us (6)

                        Why:  what nobody is asked is never failed.
                        Fix:  name a slice there is, or write "slice": "uk" into its golden cases.""");
        assertThatThrownBy(() -> DecisionPlan.of(List.of(eu), 10, 0)).hasMessageContaining("\n  slices none\n");
    }

    @Test
    void aSliceIsRequiredOnce() {
        assertThatThrownBy(() -> plan(eu, eu.withTolerance(0.3)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("pass rate of slice eu ≥ 80.0 % is required beside another of its kind");
    }
}
