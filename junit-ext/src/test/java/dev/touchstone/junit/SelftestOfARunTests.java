package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.junit.fixtures.Answers;
import dev.touchstone.junit.fixtures.MeasuredTestCases.ScoreTestCase;
import dev.touchstone.junit.fixtures.RecordedBaselineTestCases.SelftestedTestCase;
import dev.touchstone.junit.fixtures.ScriptedModel;
import dev.touchstone.junit.results.BuildRecord;
import dev.touchstone.junit.results.BuildRuns;
import dev.touchstone.junit.selftest.BuildSelftest;
import dev.touchstone.junit.selftest.SelftestReport;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The self-test of what a run of tests has left. */
class SelftestOfARunTests {

    @TempDir
    private Path module;

    private SelftestReport selftest(Class<?> fixture) {
        ScriptedModel.answers((version, request) -> Answers.between(0, 19, request) == 0 ? "bad" : "good");
        EngineRun.of(fixture)
                .with("touchstone.versions", "old,new")
                .with("touchstone.seed", "3")
                .in(module)
                .run();
        Path results = module.resolve("target/touchstone/results");
        BuildRecord build = new BuildRuns(results).newest().orElseThrow();
        return new BuildSelftest(build, results).run(100, 1);
    }

    @Test
    void everyVerdictIsSimulatedOrNamed() {
        SelftestReport report = selftest(SelftestedTestCase.class);

        assertThat(report.lines())
                .startsWith("SELFTEST 100 simulated builds of 2 verdicts, seed 1, no call")
                .contains(
                        "RecordedBaselineTestCases.SelftestedTestCase.lands · new",
                        "whole build",
                        "not simulated",
                        "  RecordedBaselineTestCases.SelftestedTestCase.lands · new: words drift below 50.0 %: drift is"
                                + " not simulated")
                .anySatisfy(line -> assertThat(line)
                        .matches("  [A-Z]+ in the run; simulated from \\d+ answers of old to \\d+ cases?"))
                .endsWith("intervals: 95 %, Clopper-Pearson");
        assertThat(report.breaksItsWord()).isFalse();
        assertThat(report.json()).contains("\"format\" : \"touchstone selftest 1\"", "\"notSimulated\"");
    }

    @Test
    void aSuiteThatGradesAloneDoNotDecideHasNothingToSimulate() {
        assertThatThrownBy(() -> selftest(ScoreTestCase.class))
                .hasMessageStartingWith("There is nothing to simulate. No call was made.\n");
    }
}
