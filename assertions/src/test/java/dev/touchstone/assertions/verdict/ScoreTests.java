package dev.touchstone.assertions.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.grading.Grade;
import dev.touchstone.assertions.grading.Sample;
import dev.touchstone.assertions.grading.ScoreRange;
import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.NoVerdictException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTests {

    private static final ScoreRequirement ATLEAST_08 =
            ScoreRequirement.of(ScoreRange.UNIT, 0.8, OptionalDouble.empty());

    private static Slot slot(int number) {
        return new Slot("refund-" + number, false, Arm.CANDIDATE);
    }

    private static Verdict judged(ScoreRequirement requirement, int cases, int rounds, DoubleSupplier score) {
        Decision decision = DecisionPlan.of(List.of(requirement), cases, 0).begin("v2", "v1");
        for (int round = 0; round < rounds && !decision.isDecided(); round++) {
            for (int number = 0; number < cases; number++) {
                decision.take(slot(number), Sample.of(Grade.passed()).scored(score.getAsDouble()));
            }
            decision.endRound();
        }
        return decision.verdict();
    }

    private static String explained(Verdict verdict) {
        return VerdictExplanation.of(verdict, "RefundTests.isToThePoint · v2").text();
    }

    private static DoubleSupplier uniform(long seed, double from, double to) {
        Random random = new Random(seed);
        return () -> from + (to - from) * random.nextDouble();
    }

    @Test
    void scoresThatVaryLittleAreDecidedEarly() {
        int fixed = DecisionPlan.of(List.of(ATLEAST_08), 20, 0).fixed();
        Verdict verdict = judged(ATLEAST_08, 20, 500, uniform(1, 0.78, 0.86));

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASS);
        assertThat(verdict.candidate().samples()).isLessThan(fixed / 3);
    }

    @Test
    void aMeanThatIsTooLowIsExplainedVerbatim() {
        assertThat(explained(judged(ATLEAST_08, 20, 500, uniform(2, 0.4, 0.8))))
                .isEqualTo(
                        """
                        FAIL RefundTests.isToThePoint · v2: the mean score is 0.590, 0.8 required

                          mean score 0.590   60 scores, 20 cases
                          interval   0.534 … 0.638   95 %, anytime betting, n = 60
                          required   0.8   unacceptable: 0.75 or less   scores 0 … 1
                          samples    60   a fixed plan needs 718

                        Why:  a version whose mean meets the requirement is failed at most once in 1,000 runs.
                        Fix:  read the answers with the lowest scores; revert or repair the version.""");
    }

    @Test
    void aMeanThatCannotBeToldYetSaysWhatItTakes() {
        assertThat(explained(judged(ATLEAST_08, 20, 1, uniform(3, 0.6, 0.95))))
                .isEqualTo(
                        """
                        INCONCLUSIVE RefundTests.isToThePoint · v2: cannot tell yet whether the mean score is at least 0.8

                          mean score 0.781   20 scores, 20 cases
                          interval   0.609 … 0.853   95 %, anytime betting, n = 20
                          required   0.8   unacceptable: 0.75 or less   scores 0 … 1
                          samples    20   a fixed plan needs 718

                        Why:  with these answers the mean may still be as high as 0.8, or as low as 0.75.
                        Fix:  it takes 4,380 samples at most, 4,360 more than these; fewer with a wider tolerance than 0.05.""");
    }

    @Test
    void ofNoScoresNothingIsKnown() {
        assertThat(explained(judged(ATLEAST_08, 20, 0, () -> 1)))
                .isEqualTo(
                        """
                        INCONCLUSIVE RefundTests.isToThePoint · v2: cannot tell yet whether the mean score is at least 0.8

                          mean score nothing asked
                          required   0.8   unacceptable: 0.75 or less   scores 0 … 1
                          samples    0   a fixed plan needs 718

                        Why:  with these answers the mean may still be as high as 0.8, or as low as 0.75.
                        Fix:  it takes 4,380 samples at most, 4,380 more than these; fewer with a wider tolerance than 0.05.""");
    }

    @Test
    void scoresThatAreOverAreJudgedByTheirCaseMeans() {
        Scores.Builder good = Scores.named("v2", ScoreRange.UNIT);
        Scores.Builder bad = Scores.named("v2", ScoreRange.UNIT);
        IntStream.range(0, 400).forEach(n -> {
            good.add("c-" + n % 100, 0.85 + 0.1 * (n % 7) / 7);
            bad.add("c-" + n % 100, 0.3 + 0.1 * (n % 7) / 7);
        });

        assertThat(FinishedScores.mean(good.build(), ATLEAST_08).outcome()).isEqualTo(Outcome.PASS);
        assertThat(explained(FinishedScores.mean(bad.build(), ATLEAST_08)))
                .isEqualTo(
                        """
                        FAIL RefundTests.isToThePoint · v2: the mean score is 0.343, 0.8 required

                          mean score 0.343   400 scores, 100 cases
                          interval   0.341 … 0.344   95 %, BCa, n = 400
                          required   0.8   unacceptable: 0.75 or less   scores 0 … 1
                          samples    400   a fixed plan needs 718

                        Why:  a version whose mean meets the requirement is failed at most once in 1,000 runs.
                        Fix:  read the answers with the lowest scores; revert or repair the version.""");
    }

    @Test
    void noScoresThatAreOverAreInconclusive() {
        Verdict verdict =
                FinishedScores.mean(Scores.named("v2", ScoreRange.UNIT).build(), ATLEAST_08);

        assertThat(verdict.outcome()).isEqualTo(Outcome.INCONCLUSIVE);
        assertThat(explained(verdict)).contains("mean score nothing asked");
    }

    @Test
    void anAnswerNobodyScoredIsTrouble() {
        Decision decision = DecisionPlan.of(List.of(ATLEAST_08), 20, 0).begin("v2", "v1");

        assertThatThrownBy(() -> decision.take(slot(1), Sample.of(Grade.passed())))
                .isInstanceOf(NoVerdictException.class)
                .hasMessage(
                        """
                        no score was given for an answer to refund-1

                          required mean score ≥ 0.8

                        Why:  an answer nobody scored is neither good nor bad; it was not counted.
                        Fix:  score every answer: scorecard.score(…) once, on every way through the body.""");
    }

    @ParameterizedTest
    @CsvSource({"1, 5, 4, 3.8", "0, 1, 0.8, 0.75", "-1, 1, 0.5, 0.4", "0, 10, 9, 8.5"})
    void byDefaultATwentiethOfTheRangeIsTolerated(double lowest, double highest, double atLeast, double unacceptable) {
        ScoreRequirement requirement =
                ScoreRequirement.of(new ScoreRange(lowest, highest), atLeast, OptionalDouble.empty());

        assertThat(requirement.unacceptable()).isEqualTo(unacceptable);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 4, -0.1, Double.NaN})
    void aMeanLiesInsideTheRange(double atLeast) {
        assertThatThrownBy(() -> ScoreRequirement.of(ScoreRange.UNIT, atLeast, OptionalDouble.empty()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "atLeast = " + atLeast
                                + """
                         is no mean of scores 0.0 … 1.0

                          atLeast above 0.0, below 1.0

                        Why:  every mean reaches the worst score, and only perfect answers reach the best
                        Fix:  write a mean inside the range, or the range the grader scores in""");
    }

    @Test
    void aToleranceStaysInsideTheRange() {
        assertThatThrownBy(() -> ScoreRequirement.of(ScoreRange.UNIT, 0.8, OptionalDouble.of(0.9)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        tolerance = 0.9 is out of range for atLeast = 0.8

                          tolerance above 0, below 0.8

                        Why:  samples can only tell two means apart: an acceptable and a lower, unacceptable one
                        Fix:  leave the tolerance out for a twentieth of the range, or write one in the range""");
    }

    @Test
    void aToleranceNobodyCanPayForIsRefusedWithOneThatWorks() {
        assertThatThrownBy(() -> DecisionPlan.of(
                        List.of(ScoreRequirement.of(ScoreRange.UNIT, 0.8, OptionalDouble.of(0.001))), 20, 0))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("tolerance = 0.001 is too small to be decided")
                .hasMessageContaining("Fix:  write tolerance = 0.0");
    }
}
