package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.EngineRun.Ran;
import dev.touchstone.junit.fixtures.BodyTestCases.AssertingTestCase;
import dev.touchstone.junit.fixtures.BodyTestCases.IdleTestCase;
import dev.touchstone.junit.fixtures.MeasuredTestCases;
import dev.touchstone.junit.fixtures.ScriptedModel;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AssertionScanTests {

    @BeforeEach
    void everyAnswerIsGood() {
        ScriptedModel.answers((version, request) -> "good");
    }

    @Test
    void aBodyThatAssertsNothingIsWarnedAboutOnceForAllVersions() {
        Ran ran = EngineRun.of(IdleTestCase.class).run();

        assertThat(warnings(ran))
                .containsExactlyInAnyOrder(
                        warning("empty"),
                        warning("onlyReads"),
                        warning("onlyAsks"),
                        warning("idleLambda"),
                        warning("idleMethodOfTheClass"));
    }

    @Test
    void aBodyThatAssertsInAnyWayIsNotWarnedAbout() {
        Ran ran = EngineRun.of(AssertingTestCase.class).run();

        assertThat(ran.failures()).isEmpty();
        assertThat(ran.outcomes()).hasSize(18);
        assertThat(warnings(ran)).isEmpty();
    }

    /** What is measured beside it does not make it assert anything: every answer passes. */
    @Test
    void aBodyThatAssertsNothingIsWarnedAboutWhateverIsMeasured() {
        Ran ran = EngineRun.of(MeasuredTestCases.IdleTestCase.class, "measures").run();

        assertThat(warnings(ran))
                .containsExactly(
                        "WARNING MeasuredTestCases.IdleTestCase.measures asserts nothing about the answer: every"
                                + " answer passes. Assert what a good answer holds, for example assertThat(answer).contains(\"…\").");
    }

    @Test
    void aBodyThatOnlyScoresIsNotWarnedAbout() {
        Ran ran =
                EngineRun.of(MeasuredTestCases.IdleTestCase.class, "onlyScores").run();

        assertThat(ran.outcomes()).hasSize(3);
        assertThat(warnings(ran)).isEmpty();
    }

    private static List<String> warnings(Ran ran) {
        return ran.printed().lines().filter(line -> line.startsWith("WARNING")).toList();
    }

    private static String warning(String method) {
        return "WARNING BodyTestCases.IdleTestCase." + method
                + " asserts nothing about the answer: every answer passes. Assert what a good answer holds, for example"
                + " assertThat(answer).contains(\"…\").";
    }
}
