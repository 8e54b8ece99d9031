package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.junit.EngineRun.Ran;
import dev.touchstone.junit.fixtures.AnsweringTestCases.AbsentTestCase;
import dev.touchstone.junit.fixtures.AnsweringTestCases.AnswersNullTestCase;
import dev.touchstone.junit.fixtures.AnsweringTestCases.AssertsWhileAnsweringTestCase;
import dev.touchstone.junit.fixtures.AnsweringTestCases.ConstructorThrowsTestCase;
import dev.touchstone.junit.fixtures.AnsweringTestCases.InstanceTestCase;
import dev.touchstone.junit.fixtures.AnsweringTestCases.InsteadOfTheProviderTestCase;
import dev.touchstone.junit.fixtures.AnsweringTestCases.NestedBeforeAllTestCase;
import dev.touchstone.junit.fixtures.AnsweringTestCases.NoConstructorTestCase;
import dev.touchstone.junit.fixtures.AnsweringTestCases.NobodyTestCase;
import dev.touchstone.junit.fixtures.AnsweringTestCases.OuterTestCase;
import dev.touchstone.junit.fixtures.AnsweringTestCases.ThrowsTestCase;
import dev.touchstone.junit.fixtures.AnsweringTestCases.TooEarlyTestCase;
import dev.touchstone.junit.fixtures.AnsweringTestCases.TwoRespondTestCase;
import dev.touchstone.junit.fixtures.AnsweringTestCases.WrongSignatureTestCase;
import dev.touchstone.junit.fixtures.AnsweringTestCases.WrongTypeTestCase;
import dev.touchstone.junit.fixtures.Journal;
import dev.touchstone.junit.fixtures.ScriptedModel;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnsweringTests {

    @BeforeEach
    void forgetEarlierRuns() {
        Journal.clear();
        ScriptedModel.answers((version, request) -> "good");
    }

    private static Ran run(Class<?> fixture) {
        return EngineRun.of(fixture).run();
    }

    @Test
    void aMethodOfTheTestClassAnswersInTheNameOfTheArmBeingDrawn() {
        Ran ran = EngineRun.of(InstanceTestCase.class)
                .with("touchstone.versions", "new")
                .run();

        assertThat(ran.outcomes()).containsExactly("PASS lands · new");
        assertThat(new TreeSet<>(Journal.lines()))
                .containsExactly(
                        "new left Left? Left?",
                        "new right Right? Right?",
                        "old left Left? Left?",
                        "old right Right? Right?");
    }

    @Test
    void aStaticMethodMayAnswerAndComesBeforeTheProvider() {
        Ran ran = run(InsteadOfTheProviderTestCase.class);

        assertThat(ran.failures()).isEmpty();
        assertThat(ScriptedModel.allCalls()).isZero();
    }

    @Test
    void aMethodOfTheClassAroundANestedOneAnswers() {
        assertThat(run(OuterTestCase.class).outcomes()).containsExactly("PASS lands · new", "PASS lands · old");
    }

    @Test
    void aStaticMethodAnswersBeforeThereIsAnInstance() {
        assertThat(run(NestedBeforeAllTestCase.class).failures()).isEmpty();
        assertThat(Journal.lines()).containsExactly("old good", "new good");
    }

    @Test
    void anApplicationThatThrowsIsAnErrorWithItsCause() {
        Ran ran = EngineRun.of(ThrowsTestCase.class)
                .with("touchstone.versions", "new")
                .run();

        assertThat(ran.thrown()).isInstanceOf(NoVerdictException.class).hasRootCauseMessage("the bot is down");
        assertThat(ran.failure()).contains("no verdict, because the model did not answer");
    }

    @Test
    void anAssertionOfTheApplicationIsNoWrongAnswer() {
        Ran ran = EngineRun.of(AssertsWhileAnsweringTestCase.class)
                .with("touchstone.versions", "new")
                .run();

        assertThat(ran.thrown()).isInstanceOf(NoVerdictException.class).hasRootCauseMessage("the bot's own check");
        assertThat(ran.outcomes()).containsExactly("ERROR talks · new");
    }

    @Test
    void aMethodThatReturnsNoAnswerCannotRespond() {
        Ran ran = EngineRun.of(WrongSignatureTestCase.class)
                .with("touchstone.versions", "new")
                .run();

        assertThat(ran.failure())
                .isEqualTo(
                        """
                        @Responds in WrongSignatureTestCase marks ask, which cannot answer. No call was made.

                        Fix:  mark one method that returns Response or String and takes nothing but ModelVersion, GoldenCase (or a record of its fields), Request and String (the input).""");
    }

    @Test
    void onlyOneMethodMayRespond() {
        Ran ran = EngineRun.of(TwoRespondTestCase.class)
                .with("touchstone.versions", "new")
                .run();

        assertThat(ran.failure())
                .isEqualTo(
                        """
                        @Responds in TwoRespondTestCase marks one, two, which cannot answer. No call was made.

                        Fix:  mark one method that returns Response or String and takes nothing but ModelVersion, GoldenCase (or a record of its fields), Request and String (the input).""");
    }

    @Test
    void anInstanceMethodCannotAnswerItsOwnConstructor() {
        Ran ran = EngineRun.of(TooEarlyTestCase.class)
                .with("touchstone.versions", "new")
                .run();

        assertThat(ran.failure())
                .isEqualTo(
                        """
                        @Responds TooEarlyTestCase.ask is asked before there is an instance of its class. No call was made.

                        Why:  a model was used in a constructor or a @BeforeAll method.
                        Fix:  make ask static, or use the model in @BeforeEach or in the test.""");
    }

    @Test
    void somebodyMustAnswer() {
        Ran ran = EngineRun.of(NobodyTestCase.class)
                .with("touchstone.versions", "new")
                .run();

        assertThat(ran.thrown()).isInstanceOf(ConfigurationException.class);
        assertThat(ran.failure())
                .isEqualTo(
                        """
                        Model version new has no provider. No call was made.

                          known openai, openai-responses, openai-compatible, azure-openai, anthropic, gemini, ollama, bedrock

                        Why:  somebody must answer in its name.
                        Fix:  name one of these as provider: in the versions file, or a class that implements dev.touchstone.junit.model.Model, or mark a method of the test class @Responds.""");
    }

    @Test
    void aProviderMustExist() {
        assertThat(run(AbsentTestCase.class).failure())
                .isEqualTo(
                        """
                        Model version v names the provider com.acme.Absent, but there is no class com.acme.Absent on the class path. No call was made.

                        Why:  somebody must answer in its name.
                        Fix:  name a public class that implements dev.touchstone.junit.model.Model and has a public constructor (ModelVersion), or mark a method of the test class @Responds.""");
    }

    @Test
    void aProviderMustBeAModel() {
        assertThat(run(WrongTypeTestCase.class).failure())
                .isEqualTo(
                        """
                        Model version v names the provider dev.touchstone.junit.fixtures.AnsweringTestCases$NoModel, but dev.touchstone.junit.fixtures.AnsweringTestCases$NoModel does not implement dev.touchstone.junit.model.Model. No call was made.

                        Why:  somebody must answer in its name.
                        Fix:  name a public class that implements dev.touchstone.junit.model.Model and has a public constructor (ModelVersion), or mark a method of the test class @Responds.""");
    }

    @Test
    void aProviderMustTakeTheVersion() {
        assertThat(run(NoConstructorTestCase.class).failure())
                .isEqualTo(
                        """
                        Model version v names the provider dev.touchstone.junit.fixtures.AnsweringTestCases$NoConstructorModel, but dev.touchstone.junit.fixtures.AnsweringTestCases$NoConstructorModel has no constructor (ModelVersion). No call was made.

                        Why:  somebody must answer in its name.
                        Fix:  name a public class that implements dev.touchstone.junit.model.Model and has a public constructor (ModelVersion), or mark a method of the test class @Responds.""");
    }

    @Test
    void aProviderThatCannotBeBuiltIsAnErrorWithItsCause() {
        Ran ran = run(ConstructorThrowsTestCase.class);

        assertThat(ran.thrown()).isInstanceOf(NoVerdictException.class).hasRootCauseMessage("no weights for m");
        assertThat(ran.failure())
                .isEqualTo(
                        """
                        ERROR AnsweringTestCases.ConstructorThrowsTestCase.lands · v: model version v: its provider dev.touchstone.junit.fixtures.AnsweringTestCases$ThrowingModel could not be built: java.lang.IllegalArgumentException: no weights for m

                        Why:  a version that cannot answer is neither good nor bad; no verdict was reached.
                        Fix:  see the cause below.""");
        assertThat(ran.outcomes()).containsExactly("ERROR lands · v");
    }

    @Test
    void aProviderThatAnswersNullIsAnError() {
        Ran ran = run(AnswersNullTestCase.class);

        assertThat(ran.thrown())
                .isInstanceOf(NoVerdictException.class)
                .hasRootCauseMessage("the model of version v returned null instead of a response");
    }

    @Test
    void aProviderIsBuiltOncePerVersion() {
        run(AnswersNullTestCase.class);

        assertThat(Journal.lines()).containsExactly("built v");
    }
}
