package dev.touchstone.assertions.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.grading.Grade;
import dev.touchstone.assertions.grading.Sample;
import dev.touchstone.assertions.grading.Trait;
import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.assertions.response.FinishReason;
import dev.touchstone.assertions.response.Response;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DriftTests {

    private static final NoDriftRequirement WORDS = NoDriftRequirement.of(Trait.WORDS, 0.2);
    private static final NoDriftRequirement REASON = NoDriftRequirement.of(Trait.FINISH_REASON, 0.2);
    private static final int CASES = 40;

    private static Sample answer(Response response) {
        return Sample.of(Grade.passed()).answered(response);
    }

    private static Response words(int count) {
        return Response.of("word ".repeat(count));
    }

    private static Verdict judged(
            NoDriftRequirement requirement, int rounds, Function<Random, Sample> before, Function<Random, Sample> now) {
        Decision decision = DecisionPlan.of(List.of(requirement), CASES, 0).begin("v2", "v1");
        Random random = new Random(5);
        for (int round = 0; round < rounds && !decision.isDecided(); round++) {
            for (int number = 0; number < CASES; number++) {
                decision.take(new Slot("refund-" + number, false, Arm.BASELINE), before.apply(random));
                decision.take(new Slot("refund-" + number, false, Arm.CANDIDATE), now.apply(random));
            }
            decision.endRound();
        }
        return decision.verdict();
    }

    private static Sample about(Random random, int count) {
        return answer(words(count - 10 + random.nextInt(21)));
    }

    private static Sample stopped(Random random, double cutOff) {
        return answer(Response.of("30 days")
                .finishedBy(random.nextDouble() < cutOff ? FinishReason.LENGTH : FinishReason.STOP));
    }

    private static String explained(Verdict verdict) {
        return VerdictExplanation.of(verdict, "RefundTests.window · v2").text();
    }

    @Test
    void answersAsLongAsBeforePassAtAnEarlyLook() {
        Verdict verdict = judged(WORDS, 999, random -> about(random, 40), random -> about(random, 40));

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASS);
        assertThat(verdict.candidate().samples())
                .isLessThan(DecisionPlan.of(List.of(WORDS), CASES, 0).cap());
    }

    @Test
    void longerAnswersFailAndAreExplainedVerbatim() {
        assertThat(explained(judged(WORDS, 999, random -> about(random, 40), random -> about(random, 60))))
                .isEqualTo(
                        """
                        FAIL RefundTests.window · v2: the distribution of words has moved by 48.7 %, less than 20.0 % tolerated

                          drift    48.7 %   of the baseline's mean
                          interval 42.0 … 55.4 %   95 %, over cases
                          margin   20.0 %
                          moved    mean 40.37 → 60.03
                          samples  120 of either version   40 cases

                        Why:  a version whose answers are distributed as the baseline's is failed at most once in 1,000 runs.
                        Fix:  compare answers of both versions; revert the version, or accept the change with a wider margin.""");
    }

    @Test
    void anotherKindOfEndingFailsAndIsExplainedVerbatim() {
        assertThat(explained(judged(REASON, 999, random -> stopped(random, 0.02), random -> stopped(random, 0.6))))
                .isEqualTo(
                        """
                        FAIL RefundTests.window · v2: the distribution of finish reason has moved by 55.5 %, less than 20.0 % tolerated

                          drift    55.5 %   of the answers
                          interval 47.4 … 63.6 %   95 %, over cases
                          margin   20.0 %
                          moved    stop  98.5 % → 43.0 %
                                   length  1.5 % → 57.0 %
                          samples  200 of either version   40 cases

                        Why:  a version whose answers are distributed as the baseline's is failed at most once in 1,000 runs.
                        Fix:  compare answers of both versions; revert the version, or accept the change with a wider margin.""");
    }

    @Test
    void driftIsLookedAtAfterWholeRoundsOnly() {
        assertThat(explained(judged(REASON, 1, random -> stopped(random, 0), random -> stopped(random, 1))))
                .isEqualTo(
                        """
                        INCONCLUSIVE RefundTests.window · v2: cannot tell yet whether the distribution of finish reason has moved by less than 20.0 %

                          drift not looked at yet

                        Why:  drift is looked at after whole rounds, and none was.
                        Fix:  the last look is 760 answers away; fewer with a wider margin.""");
    }

    @Test
    void whatLiesAtTheMarginStaysOpen() {
        Verdict verdict = judged(REASON, 9999, random -> stopped(random, 0.1), random -> stopped(random, 0.3));

        assertThat(verdict.outcome()).isEqualTo(Outcome.INCONCLUSIVE);
        assertThat(explained(verdict))
                .contains("Why:  with these answers the drift may still be smaller than the margin, or larger.")
                .contains("Fix:  add golden cases, or accept a wider margin.");
    }

    @Test
    void whatIsNotReportedIsTrouble() {
        assertThatThrownBy(() ->
                        judged(REASON, 1, random -> answer(Response.of("yes")), random -> answer(Response.of("yes"))))
                .isInstanceOf(NoVerdictException.class)
                .hasMessage(
                        """
                        nothing is known about the finish reason of an answer to refund-0

                          required finish reason drift below 20.0 %

                        Why:  what was not reported has neither drifted nor stayed; it was not counted.
                        Fix:  let the response carry it, or drop the requirement.""");
    }

    @Test
    void answersWithoutADistanceAreTrouble() {
        assertThatThrownBy(() -> judged(WORDS, 999, random -> answer(words(0)), random -> answer(words(3))))
                .isInstanceOf(NoVerdictException.class)
                .hasMessage(
                        """
                        the answers have no distance to judge

                          required words drift below 20.0 %
                          reason   lengths are compared with the baseline's mean, but all of the baseline are 0

                        Why:  a distance that cannot be taken is neither within the margin nor beyond it.
                        Fix:  compare another trait, or drop the requirement.""");
    }

    @Test
    void aMarginNobodyCanPayForIsRefusedWithOneThatWorks() {
        assertThatThrownBy(() -> DecisionPlan.of(List.of(NoDriftRequirement.of(Trait.WORDS, 0.0001)), CASES, 0))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("margin = 0.0001 is too small to be decided. No call was made")
                .hasMessageContaining("Fix:  write margin = 0.0");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 20, -0.1, Double.NaN})
    void aMarginLiesBetweenNothingAndEverything(double margin) {
        assertThatThrownBy(() -> NoDriftRequirement.of(Trait.WORDS, margin))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("margin = " + margin + " is no distance of distributions\n");
    }

    @Test
    void twoTraitsAreTwoRequirementsAndTheSameTwiceIsNot() {
        assertThat(DecisionPlan.of(List.of(WORDS, REASON), CASES, 0).costs()).hasSize(2);
        assertThatThrownBy(() -> DecisionPlan.of(List.of(WORDS, WORDS), CASES, 0))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("words drift below 20.0 % is required beside another of its kind");
    }
}
