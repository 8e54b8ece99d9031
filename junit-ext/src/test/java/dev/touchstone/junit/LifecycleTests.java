package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.EngineRun.Ran;
import dev.touchstone.junit.fixtures.Answers;
import dev.touchstone.junit.fixtures.Journal;
import dev.touchstone.junit.fixtures.LifecycleTestCases.BracketsTestCase;
import dev.touchstone.junit.fixtures.LifecycleTestCases.OtherParametersTestCase;
import dev.touchstone.junit.fixtures.LifecycleTestCases.ThreadTestCase;
import dev.touchstone.junit.fixtures.ScriptedModel;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LifecycleTests {

    @BeforeEach
    void everyAnswerIsGood() {
        Journal.clear();
        ScriptedModel.answers((version, request) -> "good");
    }

    @Test
    void lifecycleMethodsBracketTheVerdictNotEachAnswer() {
        EngineRun.of(BracketsTestCase.class).with("touchstone.versions", "new").run();

        List<String> lines = Journal.lines();
        assertThat(lines).hasSizeGreaterThan(20).startsWith("before").endsWith("after");
        assertThat(lines.subList(1, lines.size() - 1)).containsOnly("body");
    }

    @Test
    void whateverElseJUnitInjectsIsThereInTheBody() {
        Ran ran = EngineRun.of(OtherParametersTestCase.class)
                .with("touchstone.versions", "new")
                .run();

        assertThat(ran.failures()).isEmpty();
        assertThat(Journal.lines()).isNotEmpty().containsOnly("new MAY");
        assertThat(ran.results().testEvents().reportingEntryPublished().count())
                .isEqualTo(Journal.lines().size());
    }

    @Test
    void bodiesRunOneAfterAnotherOnJUnitsThreadWhileAnswersComeConcurrently() {
        ScriptedModel.answers(Answers.slowly((version, request) -> "good"));

        EngineRun.of(ThreadTestCase.class).with("touchstone.versions", "new").run();

        String here = Thread.currentThread().getName();
        int graded = Journal.lines().size();
        assertThat(Journal.lines())
                .isEqualTo(IntStream.range(0, graded)
                        .mapToObj(number -> here + " " + number)
                        .toList());
    }
}
