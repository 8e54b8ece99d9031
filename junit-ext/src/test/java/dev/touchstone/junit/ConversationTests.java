package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.touchstone.junit.EngineRun.Ran;
import dev.touchstone.junit.fixtures.Answers;
import dev.touchstone.junit.fixtures.Journal;
import dev.touchstone.junit.fixtures.SampledTestCases.BothTestCase;
import dev.touchstone.junit.fixtures.SampledTestCases.BusyConversationTestCase;
import dev.touchstone.junit.fixtures.SampledTestCases.ConversationTestCase;
import dev.touchstone.junit.fixtures.SampledTestCases.NoRegressionTestCase;
import dev.touchstone.junit.fixtures.ScriptedModel;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bodies that talk to the model themselves, and what calls cost. */
class ConversationTests {

    @BeforeEach
    void forgetEarlierRuns() {
        Journal.clear();
        ScriptedModel.answers((version, request) -> "good");
    }

    @Test
    void aBodyMayCallTheModelMoreThanOnce() {
        Ran ran = EngineRun.of(ConversationTestCase.class)
                .with("touchstone.versions", "new")
                .run();

        assertThat(ran.outcomes()).containsExactly("PASS talks · new");
        assertThat(ran.results("samples"))
                .allSatisfy(line -> assertThat(line.get("texts")).hasSize(2));
    }

    @Test
    void conversationsRunOneAtATimeOnJUnitsThread() {
        EngineRun.of(ConversationTestCase.class)
                .with("touchstone.concurrency", "8")
                .run();

        assertThat(Journal.lines())
                .isNotEmpty()
                .containsOnly(Thread.currentThread().getName());
    }

    @Test
    void theSecondCallOfAConversationIsAnotherDraw() {
        ScriptedModel.answers((version, request) -> {
            Journal.note(request.sample().caseId() + " " + request.sample().index() + " "
                    + request.sample().call());
            return "good";
        });

        EngineRun.of(ConversationTestCase.class)
                .with("touchstone.versions", "new")
                .run();

        assertThat(Journal.lines())
                .contains("left 0 0", "left 0 1", "right 1 0", "right 1 1")
                .doesNotContain("left 0 2");
    }

    @Test
    void conversationsAtOnceComeToTheSameVerdict() {
        ScriptedModel.Script script = Answers.byChance(Map.of("old", 0.97, "new", 0.8));
        ScriptedModel.answers(script);
        Ran sequential = EngineRun.of(ConversationTestCase.class)
                .with("touchstone.seed", "5")
                .run();

        ScriptedModel.answers(Answers.slowly(script));
        Ran concurrent = EngineRun.of(BusyConversationTestCase.class)
                .with("touchstone.seed", "5")
                .run();

        assertThat(concurrent.outcomes()).isEqualTo(sequential.outcomes());
        assertThat(concurrent.verdicts())
                .extracting(verdict -> verdict.get("findings"))
                .isEqualTo(sequential.verdicts().stream()
                        .map(verdict -> verdict.get("findings"))
                        .toList());
    }

    @Test
    void theCallsOfTheVerdictsAreTheCallsReallyMade() {
        Ran ran = EngineRun.of(BothTestCase.class).run();

        assertThat(calls(ran)).isEqualTo(ScriptedModel.allCalls());
        assertThat(ran.json("verdict.json").get("calls").asInt()).isEqualTo(ScriptedModel.allCalls());
    }

    @Test
    void everyCallOfAConversationCounts() {
        Ran ran = EngineRun.of(ConversationTestCase.class).run();

        assertThat(calls(ran)).isEqualTo(ScriptedModel.allCalls());
    }

    @Test
    void theAnswersOfTheBaselineAreDrawnOnceForAllCandidates() {
        EngineRun.of(NoRegressionTestCase.class)
                .with("touchstone.versions", "new")
                .run();
        int alone = ScriptedModel.calls().getOrDefault("old", 0);
        ScriptedModel.answers((version, request) -> "good");

        EngineRun.of(NoRegressionTestCase.class).run();

        assertThat(ScriptedModel.calls()).contains(entry("old", alone), entry("new", alone), entry("newer", alone));
    }

    private static int calls(Ran ran) {
        return ran.results("verdicts").stream()
                .mapToInt(verdict -> verdict.get("calls").get("used").asInt())
                .sum();
    }
}
