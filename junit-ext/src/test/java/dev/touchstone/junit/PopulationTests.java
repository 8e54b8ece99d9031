package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.EngineRun.Ran;
import dev.touchstone.junit.fixtures.Answers;
import dev.touchstone.junit.fixtures.PopulationTestCases.BesideTheSuiteTestCase;
import dev.touchstone.junit.fixtures.PopulationTestCases.FewCasesTestCase;
import dev.touchstone.junit.fixtures.PopulationTestCases.NoRegressionTestCase;
import dev.touchstone.junit.fixtures.PopulationTestCases.PassRateTestCase;
import dev.touchstone.junit.fixtures.PopulationTestCases.ScoreTestCase;
import dev.touchstone.junit.fixtures.ScriptedModel;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PopulationTests {

    @ParameterizedTest
    @ValueSource(classes = {PassRateTestCase.class, NoRegressionTestCase.class, ScoreTestCase.class})
    void everyCaseIsAskedOnceOfEveryVersion(Class<?> fixture) {
        ScriptedModel.answers(Answers.byChance(Map.of("new", 0.85, "old", 0.85)));

        Ran ran = EngineRun.of(fixture).with("touchstone.versions", "new").run();

        assertThat(ran.results("samples"))
                .as("no round had to end")
                .hasSizeBetween(3, 99)
                .extracting(line -> line.get("case").asText() + " " + line.get("arm"))
                .doesNotHaveDuplicates();
        assertThat(ran.outcomes()).containsExactly("PASS lands · new");
    }

    @Test
    void theSuiteBesideItAsksOnAndOnlyTheCandidate() {
        ScriptedModel.answers((version, request) -> "good");

        Ran ran = EngineRun.of(BesideTheSuiteTestCase.class)
                .with("touchstone.versions", "new")
                .run();

        assertThat(ran.outcomes()).containsExactly("PASS lands · new");
        assertThat(ScriptedModel.calls().get("new")).isGreaterThan(100);
        assertThat(ScriptedModel.calls().get("old")).isLessThanOrEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({
        "rate, pass rate ≥ 90.0 % over all inputs cannot be decided by 10 golden cases",
        "comparison, less than 5.0 points worse over all inputs cannot be decided by 10 golden cases",
        "score, mean score ≥ 0.9 over all inputs cannot be decided by 10 golden cases"
    })
    void tooFewCasesAreRefusedBeforeTheFirstCall(String method, String headline) {
        ScriptedModel.answers((version, request) -> "good");

        Ran ran = EngineRun.of(FewCasesTestCase.class, method)
                .with("touchstone.versions", "new")
                .run();

        assertThat(ran.failure()).contains(headline).contains("golden cases, each asked once");
        assertThat(ScriptedModel.allCalls()).isZero();
    }
}
