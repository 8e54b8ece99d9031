package dev.touchstone.assertions.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.touchstone.assertions.grading.Grade;
import dev.touchstone.assertions.grading.Sample;
import dev.touchstone.assertions.grading.ScoreRange;
import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.statistics.Target;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PopulationDecisionTests {

    private static final int CASES = 60;

    private final PassRateRequirement passRate =
            PassRateRequirement.of(0.8, OptionalDouble.of(0.4)).about(Target.POPULATION);
    private final NoRegressionRequirement noRegression =
            NoRegressionRequirement.of(0.9, 0.95).about(Target.POPULATION);
    private final ScoreRequirement score =
            ScoreRequirement.of(ScoreRange.UNIT, 0.8, OptionalDouble.of(0.7)).about(Target.POPULATION);

    @Test
    void aCaseIsAskedOnceAndNeverAgain() {
        Draws draws = Draws.of(CASES, passRate);

        assertThat(draws.take(0, Arm.CANDIDATE, true)).isTrue();
        assertThat(draws.take(0, Arm.CANDIDATE, true)).isFalse();
        assertThat(draws.take(1, Arm.CANDIDATE, true)).isTrue();
        assertThat(draws.verdict().candidate().samples()).isEqualTo(2);
    }

    @Test
    void aComparisonAsksBothVersionsOnceAndLooksAfterEveryPair() {
        Draws draws = Draws.of(CASES, noRegression);
        int pairs = 0;
        while (!draws.decision().isDecided()) {
            assertThat(draws.take(pairs, Arm.BASELINE, true)).isTrue();
            assertThat(draws.take(pairs, Arm.BASELINE, true)).isFalse();
            assertThat(draws.take(pairs, Arm.CANDIDATE, true)).isTrue();
            pairs++;
        }

        assertThat(draws.verdict().outcome()).isEqualTo(Outcome.PASS);
        assertThat(pairs).as("no round had to end").isBetween(2, CASES - 1);
    }

    @Test
    void scoresAreLookedAtOneByOne() {
        Decision decision = DecisionPlan.of(List.of(score), CASES, 0).begin();
        int scores = 0;
        while (!decision.isDecided()) {
            Slot slot = new Slot("c-" + scores++, false, Arm.CANDIDATE);
            decision.take(slot, Sample.of(Grade.passed()).scored(0.95));
            assertThat(decision.wants(slot)).isFalse();
        }

        assertThat(decision.verdict().outcome()).isEqualTo(Outcome.PASS);
        assertThat(scores).isBetween(2, CASES - 1);
    }

    @Test
    void afterTheFirstRoundThereIsNothingLeftToAsk() {
        Draws draws = Draws.of(CASES, passRate);
        draws.take(0, Arm.CANDIDATE, true);
        draws.decision().endRound();

        assertThat(draws.decision().isDecided()).isTrue();
        assertThat(draws.verdict().outcome()).isEqualTo(Outcome.INCONCLUSIVE);
        assertThat(draws.take(1, Arm.CANDIDATE, true)).isFalse();
    }

    @Test
    void aRequirementOnTheseCasesBesideItAsksOn() {
        PassRateRequirement suite = PassRateRequirement.of(0.95, OptionalDouble.of(0.02));
        Draws draws = Draws.of(CASES, suite, noRegression).rounds(99, Draws.GOOD, Draws.GOOD);

        assertThat(draws.verdict().outcome()).isEqualTo(Outcome.PASS);
        assertThat(draws.taken(Arm.BASELINE)).isLessThan(CASES);
        assertThat(draws.taken(Arm.CANDIDATE)).isGreaterThan(CASES);
        RegressionEvidence evidence =
                (RegressionEvidence) draws.verdict().findings().get(1).evidence();
        assertThat(evidence.pairs()).isEqualTo(draws.taken(Arm.BASELINE));
    }

    @Test
    void onTheSuiteTheSameCaseIsAskedAgain() {
        Draws draws = Draws.of(1, passRate.about(Target.SUITE));

        assertThat(draws.take(0, Arm.CANDIDATE, true)).isTrue();
        assertThat(draws.take(0, Arm.CANDIDATE, true)).isTrue();
    }

    @Test
    void tooFewCasesAreRefusedWithTheNumbersThatWouldDo() {
        PassRateRequirement tight =
                PassRateRequirement.of(0.95, OptionalDouble.empty()).about(Target.POPULATION);

        assertThatThrownBy(() -> DecisionPlan.of(List.of(tight), 40, 0))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        pass rate ≥ 95.0 % over all inputs cannot be decided by 40 golden cases

                          needed    890 golden cases, each asked once
                          there are 40
                          decidable tolerance = 0.34 or more, by these 40 golden cases

                        Why:  cases that stand for all inputs are asked once each: more samples of the same case say little about other inputs. No call was made.
                        Fix:  add 850 golden cases, or write tolerance = 0.34, or require it of these cases only: target = Target.SUITE""");
    }

    @Test
    void aComparisonOfTooFewCasesIsRefused() {
        NoRegressionRequirement tight = NoRegressionRequirement.of(0.05, 0.95).about(Target.POPULATION);
        int needed = DecisionPlan.of(List.of(tight), 100_000, 0).cap();

        assertThatThrownBy(() -> DecisionPlan.of(List.of(tight), 200, 0))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(
                        "less than 5.0 points worse over all inputs cannot be decided by 200 golden cases")
                .hasMessageContaining(
                        "  needed    " + String.format("%,d", needed) + " golden cases, each asked once\n")
                .hasMessageContaining("or write margin = 0.");
    }

    @Test
    void whereNothingCouldBeDecidedNothingIsSuggested() {
        assertThatThrownBy(() -> DecisionPlan.of(List.of(passRate), 1, 0))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("  decidable nothing, by these 1 golden case\n")
                .hasMessageContaining(" golden cases, or require it of these cases only: target = Target.SUITE");
    }

    @ParameterizedTest
    @CsvSource({"40", "100", "300"})
    void whatIsSuggestedIsDecidableAndHardlyMoreThanNecessary(int cases) {
        PassRateRequirement rate =
                PassRateRequirement.of(0.95, OptionalDouble.of(0.02)).about(Target.POPULATION);
        NoRegressionRequirement comparison =
                NoRegressionRequirement.of(0.02, 0.95).about(Target.POPULATION);
        ScoreRequirement mean = ScoreRequirement.of(ScoreRange.UNIT, 0.8, OptionalDouble.of(0.02))
                .about(Target.POPULATION);

        assertSuggestion(rate, cases, rate::withTolerance);
        assertSuggestion(comparison, cases, comparison::withMargin);
        assertSuggestion(mean, cases, mean::withTolerance);
    }

    @Test
    void whereEveryAnswerMustBeGoodAsManyCasesAsCleanSamplesAreNeeded() {
        PassRateRequirement every =
                PassRateRequirement.of(1, OptionalDouble.empty()).about(Target.POPULATION);

        assertThat(DecisionPlan.of(List.of(every), 59, 0).cap()).isEqualTo(59);
        assertThatThrownBy(() -> DecisionPlan.of(List.of(every), 58, 0))
                .hasMessageContaining("add 1 golden case, or write tolerance = 0.051, or");
    }

    private static void assertSuggestion(Requirement requirement, int cases, DoubleFunction<Requirement> with) {
        ConfigurationException refused = catchThrowableOfType(
                ConfigurationException.class, () -> DecisionPlan.of(List.of(requirement), cases, 0));
        double suggested = Double.parseDouble(
                String.valueOf(refused.getMessage()).replaceFirst("(?s).* or write \\w+ = ([0-9.]+), or .*", "$1"));

        assertThat(DecisionPlan.of(List.of(with.apply(suggested)), cases, 0).cap())
                .isLessThanOrEqualTo(cases);
        assertThatThrownBy(() -> DecisionPlan.of(List.of(with.apply(0.9 * suggested)), cases, 0))
                .isInstanceOf(ConfigurationException.class);
    }
}
