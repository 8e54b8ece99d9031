package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.EngineRun.Ran;
import dev.touchstone.junit.fixtures.Journal;
import dev.touchstone.junit.fixtures.ScriptedModel;
import dev.touchstone.junit.fixtures.TypedTestCases.AloneTestCase;
import dev.touchstone.junit.fixtures.TypedTestCases.ConversationTestCase;
import dev.touchstone.junit.fixtures.TypedTestCases.MisfitTestCase;
import dev.touchstone.junit.fixtures.TypedTestCases.RespondsMisfitTestCase;
import dev.touchstone.junit.fixtures.TypedTestCases.RespondsTestCase;
import dev.touchstone.junit.fixtures.TypedTestCases.ResponseTestCase;
import dev.touchstone.junit.fixtures.TypedTestCases.RowsTestCase;
import dev.touchstone.junit.fixtures.TypedTestCases.SampledTestCase;
import dev.touchstone.junit.fixtures.TypedTestCases.UnknownSplitTestCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TypedCasesTests {

    private static final String MISFIT =
            """
            golden/untyped.yaml:5: case right as %s does not fit

              component days, of type int
              its value the text 'soon'

            Fix:  correct line 5, or declare the component as the type its values have.""";

    @BeforeEach
    void everyAnswerIsGood() {
        Journal.clear();
        ScriptedModel.answers((version, request) -> "good");
    }

    @Test
    void aCaseMayBeARecordOfItsFields() {
        Ran ran = EngineRun.of(ResponseTestCase.class).run();

        assertThat(ran.succeeded()).containsExactly("a · left", "a · right", "b · left", "b · right");
        assertThat(Journal.lines())
                .startsWith(
                        "Refund[id=left, expected=good, days=30, market=Optional[EU]] good",
                        "Refund[id=right, expected=good, days=14, market=Optional.empty] good");
    }

    @Test
    void aCaseMayBeAClassThatJacksonsAnnotationsMarkBesideWhatJUnitInjects() {
        EngineRun.of(AloneTestCase.class).run();

        assertThat(Journal.lines())
                .containsExactly(
                        "left ticket of 30 days left", "right ticket of 14 days right", "old ticket of 7 days old");
    }

    @Test
    void aSampledBodyTakesTheRecordOfEveryAnswersCase() {
        Ran ran = EngineRun.of(SampledTestCase.class).run();

        assertThat(ran.outcomes()).containsExactly("PASS holds · a", "PASS holds · b");
        assertThat(Journal.lines()).contains("a left 30", "a right 14", "b left 30", "b right 14");
        assertThat(ran.verdicts())
                .allSatisfy(verdict ->
                        assertThat(verdict.at("/golden/cases").asInt()).isEqualTo(2));
    }

    @Test
    void aConversationTakesARecordToo() {
        Ran ran = EngineRun.of(ConversationTestCase.class).run();

        assertThat(ran.outcomes()).containsExactly("PASS holds · a", "PASS holds · b");
    }

    @Test
    void theApplicationUnderTestTakesARecordToo() {
        EngineRun.of(RespondsTestCase.class).run();

        assertThat(Journal.lines()).containsExactly("left a 30", "right a 14", "left b 30", "right b 14");
    }

    @Test
    void aCaseThatDoesNotFitIsFoundBeforeTheFirstCall() {
        Ran ran = EngineRun.of(MisfitTestCase.class).run();

        assertThat(ran.failures()).containsOnly(MISFIT.formatted("Refund"));
        assertThat(ScriptedModel.calls()).isEmpty();
    }

    @Test
    void aCaseThatDoesNotFitTheApplicationIsFoundBeforeTheFirstCallToo() {
        Ran ran = EngineRun.of(RespondsMisfitTestCase.class).run();

        assertThat(ran.failures()).containsOnly(MISFIT.formatted("Ticket"));
        assertThat(Journal.lines()).isEmpty();
    }

    @Test
    void aSplitWithoutCasesIsRefused() {
        Ran ran = EngineRun.of(UnknownSplitTestCase.class).run();

        assertThat(ran.failures())
                .isNotEmpty()
                .allMatch(message -> message.startsWith("golden/typed.csv: no case is of the split 'tets'"));
        assertThat(ScriptedModel.calls()).isEmpty();
    }

    @Test
    void aRecordThatRowsOfArgumentsBringIsTheirs() {
        EngineRun.of(RowsTestCase.class).run();

        assertThat(Journal.lines()).contains("Tone[name=kind] old", "Tone[name=curt] old");
    }
}
