package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.junit.EngineRun.Ran;
import dev.touchstone.junit.fixtures.Answers;
import dev.touchstone.junit.fixtures.MeasuredTestCases.AssertsFirstTestCase;
import dev.touchstone.junit.fixtures.MeasuredTestCases.AssertsLastTestCase;
import dev.touchstone.junit.fixtures.MeasuredTestCases.ScoreAndPassRateTestCase;
import dev.touchstone.junit.fixtures.MeasuredTestCases.ScoreTestCase;
import dev.touchstone.junit.fixtures.MeasuredTestCases.ScoredConversationTestCase;
import dev.touchstone.junit.fixtures.MeasuredTestCases.ScoresTwiceTestCase;
import dev.touchstone.junit.fixtures.MeasuredTestCases.SometimesScoresTestCase;
import dev.touchstone.junit.fixtures.MeasuredTestCases.StarsTestCase;
import dev.touchstone.junit.fixtures.ScriptedModel;
import org.junit.jupiter.api.Test;

class ScoredTests {

    private static final ScriptedModel.Script EVERY_OTHER =
            (version, request) -> Answers.between(0, 1, request) == 0 ? "bad" : "good";

    private static Ran run(Class<?> fixture, ScriptedModel.Script script) {
        ScriptedModel.answers(script);
        return EngineRun.of(fixture)
                .with("touchstone.versions", "new")
                .with("touchstone.seed", "2")
                .run();
    }

    private static JsonNode finding(Ran ran) {
        return ran.results("verdicts").get(0).get("findings").get(0);
    }

    @Test
    void aVersionWhoseMeanScoreIsHighEnoughPasses() {
        Ran ran = run(
                ScoreTestCase.class, (version, request) -> String.valueOf(Answers.between(80, 100, request) / 100.0));

        assertThat(ran.failures()).isEmpty();
        assertThat(ran.verdictLines())
                .singleElement()
                .asString()
                .startsWith("PASS MeasuredTestCases.ScoreTestCase.lands · new · mean score ≥ 0.8: 0.900 (0.816 … 0.927,"
                        + " 95 % anytime betting, n = 50) · ");
    }

    @Test
    void aVersionWhoseMeanScoreIsTooLowFails() {
        Ran ran = run(StarsTestCase.class, (version, request) -> String.valueOf(Answers.between(3, 4, request)));

        assertThat(ran.failure())
                .isEqualTo(
                        """
                        FAIL MeasuredTestCases.StarsTestCase.lands · new: the mean score is 3.450, 4 required

                          mean score 3.450   40 scores, 10 cases
                          interval   3.134 … 3.691   95 %, anytime betting, n = 40
                          required   4   unacceptable: 3.5 or less   scores 1 … 5
                          samples    40   a fixed plan needs 135

                        Why:  a version whose mean meets the requirement is failed at most once in 1,000 runs.
                        Fix:  read the answers with the lowest scores; revert or repair the version.
                        Read: target/touchstone/report.html
                        Run:  mvn test -Dtest='MeasuredTestCases' -Dtouchstone.versions=new""");
    }

    @Test
    void aMeanThatIsStillOpenWhenAnotherRequirementFailsIsInconclusive() {
        Ran ran = run(ScoreAndPassRateTestCase.class, (version, request) -> "bad");

        assertThat(ran.failure())
                .startsWith(
                        "FAIL MeasuredTestCases.ScoreAndPassRateTestCase.lands · new: 0.0 % of answers pass, 50.0 % required")
                .contains("INCONCLUSIVE  cannot tell yet whether the mean score is at least 0.8\n");
    }

    @Test
    void aWrongAnswerHasTheLowestScore() {
        Ran ran = run(AssertsFirstTestCase.class, EVERY_OTHER);

        assertThat(ran.results("samples"))
                .isNotEmpty()
                .allMatch(line ->
                        line.get("score").asDouble() == (line.get("passed").asBoolean() ? 5 : 1));
        assertThat(ran.failure())
                .startsWith(
                        "FAIL MeasuredTestCases.AssertsFirstTestCase.lands · new: the mean score is 2.840, 4 required")
                .endsWith("-Dtouchstone.versions=new -Dtouchstone.case=toss-08");
    }

    @Test
    void aWrongAnswerThatWasScoredBeforeHasTheLowestScoreToo() {
        Ran ran = run(AssertsLastTestCase.class, EVERY_OTHER);

        assertThat(ran.failure())
                .startsWith(
                        "FAIL MeasuredTestCases.AssertsLastTestCase.lands · new: the mean score is 0.450, 0.8 required");
    }

    @Test
    void besideAPassRateAWrongAnswerKeepsTheScoreItWasGiven() {
        Ran ran = run(ScoreAndPassRateTestCase.class, EVERY_OTHER);

        assertThat(ran.results("samples"))
                .isNotEmpty()
                .anyMatch(line -> !line.get("passed").asBoolean())
                .allMatch(line -> line.get("score").asDouble() == 1);
    }

    @Test
    void anAnswerNobodyScoredIsAnErrorAndTheAnswersBeforeAreKept() {
        Ran ran = run(SometimesScoresTestCase.class, (version, request) -> "good");

        assertThat(ran.thrown()).isInstanceOf(NoVerdictException.class);
        assertThat(ran.failure())
                .isEqualTo(
                        """
                        ERROR MeasuredTestCases.SometimesScoresTestCase.lands · new: the body passed an answer without giving it a score

                        Why:  an answer nobody scored is neither good nor bad; it was not counted.
                        Fix:  call scorecard.score(…) once on every way through the body.""");
        assertThat(ran.verdictLines())
                .singleElement()
                .asString()
                .startsWith("ERROR MeasuredTestCases.SometimesScoresTestCase.lands · new · the body passed an"
                        + " answer without giving it a score · ");
        assertThat(ran.results("samples"))
                .hasSize(7)
                .allMatch(line -> line.get("score").asDouble() == 1);
    }

    @Test
    void aSecondScoreIsAnError() {
        assertThat(run(ScoresTwiceTestCase.class, (version, request) -> "good").failure())
                .isEqualTo(
                        """
                        ERROR MeasuredTestCases.ScoresTwiceTestCase.lands · new: no verdict, because the test body could not judge an answer

                          case   toss-08, sample 1 of new
                          thrown java.lang.IllegalStateException: a second score, 0.75, after 0.5: an answer is scored once
                          so far 0 of 0 answers pass; they are kept

                        Why:  an answer that was not given or not judged is neither good nor bad; nothing was counted as a wrong answer.
                        Fix:  see the cause below; a body judges by assertions, any other exception is its own trouble.""");
    }

    @Test
    void aScoreOutOfRangeIsAnError() {
        assertThat(run(ScoreTestCase.class, (version, request) -> "2").failure())
                .isEqualTo(
                        """
                        ERROR MeasuredTestCases.ScoreTestCase.lands · new: no verdict, because the test body could not judge an answer

                          case   toss-08, sample 1 of new
                          thrown java.lang.IllegalArgumentException: a score of 2.0 is outside 0.0 … 1.0
                          so far 0 of 0 answers pass; they are kept

                        Why:  an answer that was not given or not judged is neither good nor bad; nothing was counted as a wrong answer.
                        Fix:  see the cause below; a body judges by assertions, any other exception is its own trouble.""");
    }

    @Test
    void aConversationIsScoredAsAWhole() {
        Ran ran = run(ScoredConversationTestCase.class, (version, request) -> "1");

        assertThat(ran.outcomes()).containsExactly("PASS talks · new");
        assertThat(ran.results("samples"))
                .allMatch(line ->
                        line.get("score").asDouble() == 1 && line.get("texts").size() == 2);
    }

    @Test
    void theFilesHoldTheMeanItsIntervalAndItsShareOfTheErrorBudget() {
        Ran ran = run(StarsTestCase.class, (version, request) -> String.valueOf(Answers.between(3, 4, request)));

        JsonNode finding = finding(ran);
        assertThat(finding.get("kind").asText()).isEqualTo("score");
        assertThat(finding.get("alpha").asDouble()).isEqualTo(0.001);
        assertThat(finding.get("n").asInt()).isEqualTo(40);
        assertThat(finding.get("estimate").asDouble()).isEqualTo(3.45);
        assertThat(finding.get("interval").get("low").asDouble()).isCloseTo(3.134, within(0.001));
        assertThat(finding.get("interval").get("high").asDouble()).isCloseTo(3.691, within(0.001));
        assertThat(finding.get("fixedPlan").asInt()).isEqualTo(135);
        assertThat(finding.get("details").get("cases").asInt()).isEqualTo(10);
        assertThat(((ObjectNode) finding.get("details")).remove("paths")).hasSize(2);
        assertThat(ran.verdicts().get(0).get("findings").get(0)).isEqualTo(finding);
        assertThat(ran.file("summary.md"))
                .contains("mean score ≥ 4: 3.450 (3.134 … 3.691, 95 % anytime betting, n = 40)");
    }
}
