package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.EngineRun.Ran;
import dev.touchstone.junit.fixtures.Answers;
import dev.touchstone.junit.fixtures.ClassVersionsTestCases.EveryKindTestCase;
import dev.touchstone.junit.fixtures.Journal;
import dev.touchstone.junit.fixtures.SampledTestCases.BothTestCase;
import dev.touchstone.junit.fixtures.ScriptedModel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** JUnit's own parallel execution changes nothing but the order. */
class ParallelTests {

    private static EngineRun parallel(Class<?> fixture) {
        return EngineRun.of(fixture)
                .withJUnit("junit.jupiter.execution.parallel.enabled", "true")
                .withJUnit("junit.jupiter.execution.parallel.mode.default", "concurrent")
                .withJUnit("junit.jupiter.execution.parallel.mode.classes.default", "concurrent")
                .withJUnit("junit.jupiter.execution.parallel.config.strategy", "fixed")
                .withJUnit("junit.jupiter.execution.parallel.config.fixed.parallelism", "4");
    }

    @Test
    void theSameTestsRun() {
        Journal.clear();
        ScriptedModel.answers((version, request) -> "good");
        Ran sequential = EngineRun.of(EveryKindTestCase.class).run();
        List<String> seen = Journal.lines();

        Journal.clear();
        Ran parallel = parallel(EveryKindTestCase.class).run();

        assertThat(parallel.failures()).isEmpty();
        assertThat(parallel.succeeded()).containsExactlyInAnyOrderElementsOf(sequential.succeeded());
        assertThat(Journal.lines()).containsExactlyInAnyOrderElementsOf(seen);
    }

    @Test
    void theSameVerdictsAreReached() {
        ScriptedModel.Script script = Answers.byChance(Map.of("old", 0.97, "new", 0.6, "newer", 0.95));
        ScriptedModel.answers(script);
        Ran sequential = EngineRun.of(BothTestCase.class).run();

        ScriptedModel.answers(Answers.slowly(script));
        Ran parallel = parallel(BothTestCase.class).run();

        assertThat(parallel.verdicts()).isEqualTo(sequential.verdicts());
        assertThat(withoutCost(parallel)).containsExactlyInAnyOrderElementsOf(withoutCost(sequential));
        assertThat(parallel.failed()).isEqualTo(sequential.failed());
    }

    /** Which of several runs pays for an answer all need depends on which asks first. */
    private static List<String> withoutCost(Ran ran) {
        return ran.verdictLines().stream()
                .map(line -> line.replaceFirst(" · \\d+ calls?,", " · "))
                .toList();
    }

    @Test
    void theAnswersOfTheBaselineAreDrawnOnceForAllCandidates() {
        ScriptedModel.answers((version, request) -> "good");
        EngineRun.of(BothTestCase.class).with("touchstone.concurrency", "1").run();
        int sequential = ScriptedModel.allCalls();

        ScriptedModel.answers(Answers.slowly((version, request) -> "good"));
        Ran parallel =
                parallel(BothTestCase.class).with("touchstone.concurrency", "1").run();

        assertThat(ScriptedModel.allCalls()).isEqualTo(sequential);
        assertThat(parallel.json("verdict.json").get("calls").asInt()).isEqualTo(sequential);
    }
}
