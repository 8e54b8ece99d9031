package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.touchstone.junit.EngineRun.Ran;
import dev.touchstone.junit.fixtures.OneCaseTestCases.ConversationTestCase;
import dev.touchstone.junit.fixtures.OneCaseTestCases.ResponseTestCase;
import dev.touchstone.junit.fixtures.ScriptedModel;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** Runs narrowed to one golden case. */
class OneCaseTests {

    private static EngineRun run(Class<?> fixture) {
        return EngineRun.of(fixture).with("touchstone.versions", "new").with("touchstone.case", "left");
    }

    @Test
    void oneCaseIsAskedTenTimesAndGivesNoVerdict() {
        ScriptedModel.answers((version, request) -> "good");

        Ran ran = run(ResponseTestCase.class).run();

        assertThat(ran.failures()).isEmpty();
        assertThat(ran.printed())
                .contains(
                        "NO VERDICT OneCaseTestCases.ResponseTestCase.lands · new · left: 10 of 10 answers pass; a run narrowed"
                                + " to one case judges nothing.\n");
        assertThat(ran.verdictLines()).isEmpty();
        assertThat(ran.results("verdicts")).isEmpty();
        assertThat(ran.printed()).doesNotContain("PLAN");
        assertThat(ScriptedModel.calls()).containsOnlyKeys("new").containsEntry("new", 10);
    }

    @Test
    void samplesSayHowOftenItIsAsked() {
        ScriptedModel.answers((version, request) -> "good");

        run(ResponseTestCase.class).with("touchstone.samples", "3").run();

        assertThat(ScriptedModel.allCalls()).isEqualTo(3);
    }

    @Test
    void theFirstUnmetAssertionIsShownWithItsAnswer() {
        ScriptedModel.answers((version, request) -> request.sample().index() == 2 ? "bad" : "good");

        Ran ran = run(ResponseTestCase.class).run();

        assertThat(ran.failure())
                .isEqualTo(
                        """
                        OneCaseTestCases.ResponseTestCase.lands · new · left: answer 3 of at most 10 is wrong (narrowed to one case, so there is no verdict)

                          input  Left?
                          answer bad
                          unmet  expected: "good"
                                  but was: "bad\"""");
        assertThat(ScriptedModel.allCalls()).isEqualTo(3);
    }

    @Test
    void whatWasExpectedAndWhatWasSaidAreKeptForTheDiffOfTheIde() {
        ScriptedModel.answers((version, request) -> "bad");

        Ran ran = run(ResponseTestCase.class).run();

        AssertionFailedError failure = catchThrowableOfType(AssertionFailedError.class, () -> {
            throw ran.thrown();
        });
        assertThat(failure.getExpected().getValue()).isEqualTo("\"good\"");
        assertThat(failure.getActual().getValue()).isEqualTo("\"bad\"");
        assertThat(failure.getStackTrace()[0].getClassName()).contains("OneCaseTestCases");
    }

    @Test
    void everyAnswerOfAConversationIsShownAndNothingInItIsInControl() {
        ScriptedModel.answers((version, request) -> request.input().equals("Hello") ? "hi\nthere" : "\u0007bad");

        Ran ran = run(ConversationTestCase.class).run();

        assertThat(ran.failure())
                .isEqualTo(
                        """
                        OneCaseTestCases.ConversationTestCase.talks · new · left: answer 1 of at most 10 is wrong (narrowed to one case, so there is no verdict)

                          input  Left?
                          answer hi\\nthere
                                 \\u0007bad
                          unmet  no good:
                                 \\u001B[31mred""");
    }

    @Test
    void anUnknownCaseIsAnErrorThatListsTheNearest() {
        ScriptedModel.answers((version, request) -> "good");

        Ran ran = EngineRun.of(ResponseTestCase.class)
                .with("touchstone.versions", "new")
                .with("touchstone.case", "lefty")
                .run();

        assertThat(ran.failure())
                .isEqualTo(
                        """
                        golden/two.jsonl: there is no case 'lefty'

                          cases    2
                          near ids left

                        Fix:  use an id of the file.""");
        assertThat(ScriptedModel.allCalls()).isZero();
    }
}
