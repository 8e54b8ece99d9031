package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.EngineRun.Ran;
import dev.touchstone.junit.fixtures.GoldenTestCases.AloneTestCase;
import dev.touchstone.junit.fixtures.GoldenTestCases.MethodLevelTestCase;
import dev.touchstone.junit.fixtures.GoldenTestCases.ModelTestCase;
import dev.touchstone.junit.fixtures.GoldenTestCases.NoVersionTestCase;
import dev.touchstone.junit.fixtures.GoldenTestCases.ResponseTestCase;
import dev.touchstone.junit.fixtures.Journal;
import dev.touchstone.junit.fixtures.ScriptedModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GoldenCasesTests {

    @BeforeEach
    void everyAnswerIsGood() {
        Journal.clear();
        ScriptedModel.answers((version, request) -> "good");
    }

    @Test
    void everyCaseIsATestOfItsOwnNamedByItsId() {
        Ran ran = EngineRun.of(ResponseTestCase.class).run();

        assertThat(ran.succeeded()).containsExactly("a · left", "a · right", "b · left", "b · right");
        assertThat(ScriptedModel.calls()).containsEntry("a", 2).containsEntry("b", 2);
    }

    @Test
    void aCaseThatFailsFailsOnlyItself() {
        ScriptedModel.answers(
                (version, request) -> version.equals("b") && request.input().equals("Left?") ? "bad" : "good");

        Ran ran = EngineRun.of(ResponseTestCase.class).run();

        assertThat(ran.succeeded()).containsExactly("a · left", "a · right", "b · right");
        assertThat(ran.failed()).containsExactly("b · left");
        assertThat(ran.thrown()).isInstanceOf(AssertionError.class);
    }

    @Test
    void aCaseMayTalkToTheModelItself() {
        EngineRun.of(ModelTestCase.class).run();

        assertThat(Journal.lines()).containsExactly("a left", "a right", "b left", "b right");
    }

    @Test
    void versionsOfTheMethodAreCrossedWithItsCases() {
        Ran ran = EngineRun.of(MethodLevelTestCase.class).run();

        assertThat(ran.succeeded()).containsExactly("a · left", "a · right", "b · left", "b · right");
    }

    @Test
    void casesNeedNoVersions() {
        Ran ran = EngineRun.of(AloneTestCase.class).run();

        assertThat(ran.succeeded()).containsExactly("left", "right");
        assertThat(Journal.lines())
                .containsExactly("before", "left Left? good", "after", "before", "right Right? good", "after");
    }

    @Test
    void anAnswerNeedsAVersion() {
        Ran ran = EngineRun.of(NoVersionTestCase.class)
                .with("touchstone.case", "left")
                .run();

        assertThat(ran.failure())
                .endsWith(
                        """
                        NoVersionTestCase.holds uses Response without a model version. No call was made.

                        Why:  an answer is judged in the name of a version, and none is declared.
                        Fix:  write @ModelVersions("NAME") on the class or the method; touchstone/NAME.yaml declares the versions.""");
    }

    @Test
    void aRunIsNarrowedToOneCase() {
        Ran ran = EngineRun.of(ResponseTestCase.class)
                .with("touchstone.case", "right")
                .run();

        assertThat(ran.succeeded()).containsExactly("a · right", "b · right");
    }
}
