package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.touchstone.junit.EngineRun.Ran;
import dev.touchstone.junit.fixtures.ScriptedModel;
import dev.touchstone.junit.fixtures.SliceTestCases.AllAndSlicesTestCase;
import dev.touchstone.junit.fixtures.SliceTestCases.NothingSampledTestCase;
import dev.touchstone.junit.fixtures.SliceTestCases.OneSliceTestCase;
import dev.touchstone.junit.fixtures.SliceTestCases.TwiceTestCase;
import dev.touchstone.junit.fixtures.SliceTestCases.UnknownSliceTestCase;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SlicesTests {

    private final Set<String> asked = new ConcurrentSkipListSet<>();

    @BeforeEach
    void europeIsServedWellAndAmericaBadly() {
        ScriptedModel.answers((version, request) -> {
            asked.add(request.input());
            return request.input().equals("Left?") ? "good" : "bad";
        });
    }

    @Test
    void onlyTheCasesOfTheSliceAreAskedAndCounted() {
        Ran ran = EngineRun.of(OneSliceTestCase.class).run();

        assertThat(ran.outcomes()).containsExactly("PASS holds · bot");
        assertThat(ran.verdictLines()).singleElement().asString().contains("pass rate of slice eu ≥ 90.0 %: 100.0 %");
        assertThat(asked).containsExactly("Left?");
    }

    @Test
    void allCasesAndEverySliceAreDecidedByTheirOwnAnswers() {
        Ran ran = EngineRun.of(AllAndSlicesTestCase.class).run();

        assertThat(ran.outcomes()).containsExactly("FAIL holds · bot");
        assertThat(ran.failure()).contains("0.0 % of answers of slice us pass, 80.0 % required");
        JsonNode findings = ran.verdicts().get(0).get("findings");
        assertThat(findings).hasSize(3);
        assertThat(findings.get(1).at("/details/slice").asText()).isEqualTo("eu");
        assertThat(findings.get(1).at("/estimate").asDouble()).isEqualTo(1);
        assertThat(findings.get(2).at("/details/slice").asText()).isEqualTo("us");
        assertThat(findings.get(2).at("/estimate").asDouble()).isZero();
        assertThat(findings.get(1).get("n").asInt() + findings.get(2).get("n").asInt())
                .isEqualTo(findings.get(0).get("n").asInt());
        assertThat(findings.get(0).at("/details").has("slice")).isFalse();
    }

    @Test
    void allPassWhereEverySliceIsServedWell() {
        ScriptedModel.answers((version, request) -> "good");

        Ran ran = EngineRun.of(AllAndSlicesTestCase.class).run();

        assertThat(ran.outcomes()).containsExactly("PASS holds · bot");
    }

    @Test
    void aSliceWithoutCasesIsRefusedAndTheOthersAreListed() {
        Ran ran = EngineRun.of(UnknownSliceTestCase.class).run();

        assertThat(ran.failure())
                .isEqualTo(
                        """
                        SliceTestCases.UnknownSliceTestCase.holds: pass rate of slice uk ≥ 90.0 % is about no golden case. No call was made.

                          slices eu (1), us (2)

                        Why:  what nobody is asked is never failed.
                        Fix:  name a slice there is, or write "slice": "uk" into its golden cases.""");
        assertThat(ScriptedModel.calls()).isEmpty();
    }

    @Test
    void aSliceIsRequiredOnce() {
        Ran ran = EngineRun.of(TwiceTestCase.class).run();

        assertThat(ran.failure()).contains("pass rate of slice eu ≥ 80.0 % is required beside another of its kind");
    }

    @Test
    void aPassRateOfASliceNeedsASampledTest() {
        Ran ran = EngineRun.of(NothingSampledTestCase.class).run();

        assertThat(ran.failures())
                .isNotEmpty()
                .allMatch(message -> message.contains("has @PassRates without @SampledTest. No call was made."));
    }
}
