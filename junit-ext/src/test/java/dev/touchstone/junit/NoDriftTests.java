package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.assertions.response.FinishReason;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.EngineRun.Ran;
import dev.touchstone.junit.fixtures.Answers;
import dev.touchstone.junit.fixtures.MeasuredTestCases.KindsTestCase;
import dev.touchstone.junit.fixtures.MeasuredTestCases.NoDriftTestCase;
import dev.touchstone.junit.fixtures.MeasuredTestCases.NoWordsTestCase;
import dev.touchstone.junit.fixtures.MeasuredTestCases.ScoreDriftTestCase;
import dev.touchstone.junit.fixtures.MeasuredTestCases.TokensTestCase;
import dev.touchstone.junit.fixtures.ScriptedModel;
import dev.touchstone.junit.model.Request;
import org.junit.jupiter.api.Test;

class NoDriftTests {

    private static Ran run(Class<?> fixture) {
        return run(fixture, "new");
    }

    private static Ran run(Class<?> fixture, String version) {
        return EngineRun.of(fixture)
                .with("touchstone.versions", version)
                .with("touchstone.seed", "2")
                .run();
    }

    /** Every answer is good, in eight to twelve words, the candidate's in so many more. */
    private static void newerAnswersAreLongerBy(int words) {
        ScriptedModel.answers((version, request) ->
                "good ".repeat(Answers.between(8, 12, request) + (version.equals("new") ? words : 0)));
    }

    @Test
    void aCandidateThatDidNotChangePasses() {
        newerAnswersAreLongerBy(0);

        Ran ran = run(NoDriftTestCase.class);

        assertThat(ran.failures()).isEmpty();
        assertThat(ran.verdictLines())
                .singleElement()
                .asString()
                .contains(
                        "; words drift below 20.0 %: 0.6 % (0.0 … 4.6, 95 % over cases, n = 120 answers of either version) · ");
    }

    @Test
    void aCandidateThatMovedByMoreThanTheMarginFails() {
        newerAnswersAreLongerBy(5);

        assertThat(run(NoDriftTestCase.class).failure())
                .isEqualTo(
                        """
                        FAIL MeasuredTestCases.NoDriftTestCase.lands · new: the distribution of words has moved by 50.0 %, less than 20.0 % tolerated

                          drift    50.0 %   of the baseline's mean
                          interval 43.9 … 56.0 %   95 %, over cases
                          margin   20.0 %
                          moved    mean 9.925 → 14.88
                          samples  120 of either version   10 cases
                          also     PASS  100.0 % of answers pass, 100.0 % required

                        Why:  a version whose answers are distributed as the baseline's is failed at most once in 1,000 runs.
                        Fix:  compare answers of both versions; revert the version, or accept the change with a wider margin.
                        Read: target/touchstone/report.html
                        Run:  mvn test -Dtest='MeasuredTestCases' -Dtouchstone.versions=new""");
    }

    @Test
    void aCandidateAtTheMarginIsInconclusiveAndRed() {
        newerAnswersAreLongerBy(2);

        assertThat(run(NoDriftTestCase.class).failure())
                .startsWith(
                        "INCONCLUSIVE MeasuredTestCases.NoDriftTestCase.lands · new: cannot tell yet whether the"
                                + " distribution of words has moved by less than 20.0 %\n\n  drift    19.9 %   of the baseline's mean\n")
                .contains("\nWhy:  with these answers the drift may still be smaller than the margin, or larger.\n");
    }

    @Test
    void aWrongAnswerIsNotIgnored() {
        ScriptedModel.answers((version, request) -> Answers.between(0, 9, request) == 0 ? "bad" : "good");

        assertThat(run(NoDriftTestCase.class).failure())
                .startsWith(
                        "FAIL MeasuredTestCases.NoDriftTestCase.lands · new: 95.8 % of answers pass, 100.0 % required")
                .contains(
                        "\n  also      INCONCLUSIVE  cannot tell yet whether the distribution of words has moved by less than 20.0 %\n");
    }

    @Test
    void onTheBaselinesOwnNodeThereIsNothingToCompare() {
        newerAnswersAreLongerBy(5);

        Ran ran = run(NoDriftTestCase.class, "old");

        assertThat(ran.outcomes()).containsExactly("PASS lands · old");
        assertThat(ran.results("verdicts").get(0).get("findings"))
                .extracting(finding -> finding.get("kind").asText())
                .containsExactly("passRate");
        assertThat(ScriptedModel.calls()).containsOnlyKeys("old");
    }

    @Test
    void kindsOfAnswersAreComparedByTheShareThatChanged() {
        ScriptedModel.responds((version, request) -> Response.of("good")
                .finishedBy(
                        version.equals("new") && Answers.between(0, 1, request) == 0
                                ? FinishReason.LENGTH
                                : FinishReason.STOP));

        Ran ran = run(KindsTestCase.class);

        assertThat(ran.failure())
                .startsWith(
                        """
                        FAIL MeasuredTestCases.KindsTestCase.lands · new: the distribution of finish reason has moved by 50.6 %, less than 20.0 % tolerated

                          drift     50.6 %   of the answers
                          interval  42.2 … 59.0 %   95 %, over cases
                          margin    20.0 %
                          moved     stop  100.0 % → 49.4 %
                                    length  0.0 % → 50.6 %
                          samples   170 of either version   10 cases
                          also      PASS  100.0 % of answers pass, 50.0 % required
                          also      PASS  the distribution of grade has moved by 0.0 %, less than 20.0 % tolerated
                          not whole 86 cut off at the most tokens allowed (candidate)
                        """);
        assertThat(ran.verdicts().get(0).get("findings"))
                .extracting(finding -> finding.get("kind").asText())
                .containsExactly("passRate", "drift", "drift");
    }

    /** Both comparisons read the same answers of the baseline. */
    @Test
    void theBaselineIsAskedOnceForAllComparisons() {
        ScriptedModel.responds((version, request) -> Response.of("good").finishedBy(FinishReason.STOP));

        assertThat(run(KindsTestCase.class)
                        .results("verdicts")
                        .get(0)
                        .get("calls")
                        .get("fixedPlan")
                        .asInt())
                .isEqualTo(2 * 680);
    }

    @Test
    void scoresAreComparedRelativeToTheirRange() {
        ScriptedModel.answers((version, request) -> version.equals("new") ? score(4, request) : score(3, request));

        assertThat(run(ScoreDriftTestCase.class).failure())
                .startsWith(
                        "FAIL MeasuredTestCases.ScoreDriftTestCase.lands · new: the distribution of score has moved by 26.8 %,"
                                + " less than 15.0 % tolerated\n\n  drift    26.8 %   of the range of scores\n");
    }

    private static String score(int least, Request request) {
        return String.valueOf(Answers.between(least, least + 1, request));
    }

    @Test
    void whatAnAnswerDoesNotHoldIsAnErrorAndTheAnswersBeforeAreKept() {
        ScriptedModel.answers((version, request) -> "good");

        Ran ran = run(TokensTestCase.class);

        assertThat(ran.thrown()).isInstanceOf(NoVerdictException.class);
        assertThat(ran.failure())
                .isEqualTo(
                        """
                        ERROR MeasuredTestCases.TokensTestCase.lands · new: nothing is known about the output tokens of an answer to toss-08

                          required output tokens drift below 20.0 %

                        Why:  what was not reported has neither drifted nor stayed; it was not counted.
                        Fix:  let the response carry it, or drop the requirement.""");
        assertThat(ran.verdictLines())
                .singleElement()
                .asString()
                .startsWith(
                        "ERROR MeasuredTestCases.TokensTestCase.lands · new · nothing is known about the output tokens of an"
                                + " answer to toss-08 · ");
        assertThat(ran.results("samples")).hasSize(1);
    }

    @Test
    void answersWithoutADistanceAreAnErrorAndAreKept() {
        ScriptedModel.answers((version, request) -> "");

        Ran ran = run(NoWordsTestCase.class);

        assertThat(ran.failure())
                .isEqualTo(
                        """
                        ERROR MeasuredTestCases.NoWordsTestCase.lands · new: the answers have no distance to judge

                          required words drift below 20.0 %
                          reason   lengths are compared with the baseline's mean, but all of the baseline are 0

                        Why:  a distance that cannot be taken is neither within the margin nor beyond it.
                        Fix:  compare another trait, or drop the requirement.""");
        assertThat(ran.outcomes()).containsExactly("ERROR lands · new");
        assertThat(ran.results("samples")).isNotEmpty();
    }

    @Test
    void theFilesHoldTheDistanceItsIntervalAndWhatMoved() {
        newerAnswersAreLongerBy(5);

        Ran ran = run(NoDriftTestCase.class);

        JsonNode finding = ran.results("verdicts").get(0).get("findings").get(1);
        assertThat(finding.get("kind").asText()).isEqualTo("drift");
        assertThat(finding.get("alpha").asDouble()).isEqualTo(0.001);
        assertThat(finding.get("n").asInt()).isEqualTo(120);
        assertThat(finding.get("estimate").asDouble()).isBetween(0.499, 0.501);
        assertThat(finding.get("interval").get("low").asDouble()).isBetween(0.438, 0.440);
        assertThat(finding.get("interval").get("high").asDouble()).isBetween(0.559, 0.561);
        JsonNode details = finding.get("details");
        assertThat(details.get("cases").asInt()).isEqualTo(10);
        assertThat(details.get("reason").asText()).isEqualTo("BEYOND_MARGIN");
        assertThat(details.get("shifts").get(0).get("kind").asText()).isEqualTo("mean");
        assertThat(ran.verdicts().get(0).get("findings").get(1)).isEqualTo(finding);
        assertThat(ran.file("summary.md"))
                .contains("words drift below 20.0 %: 50.0 % (43.9 … 56.0, 95 % over cases, n = 120 answers");
    }

    @Test
    void aDistanceThatWasNotTakenIsLeftOut() {
        ScriptedModel.answers((version, request) -> Answers.between(0, 9, request) == 0 ? "bad" : "good");

        Ran ran = run(NoDriftTestCase.class);

        JsonNode finding = ran.results("verdicts").get(0).get("findings").get(1);
        assertThat(finding.get("outcome").asText()).isEqualTo("INCONCLUSIVE");
        assertThat(finding.has("estimate")).isFalse();
        assertThat(finding.has("interval")).isFalse();
        assertThat(ran.file("summary.md")).contains("words drift below 20.0 %: not looked at yet");
    }
}
