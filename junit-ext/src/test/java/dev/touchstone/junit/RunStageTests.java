package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.fixtures.Journal;
import dev.touchstone.junit.fixtures.ScriptedModel;
import dev.touchstone.junit.fixtures.SpendingTestCases.BudgetTestCase;
import dev.touchstone.junit.policy.Policy;
import dev.touchstone.junit.results.BuildRuns;
import dev.touchstone.junit.results.FamilyRecord;
import dev.touchstone.junit.results.StageRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunStageTests {

    private static final String POLICY =
            """
            stages:
              pre-merge:
                inconclusive: warn
              pre-full:
                alpha: 0.005
            """;

    @TempDir
    private Path module;

    private Path policy;

    @BeforeEach
    void writePolicy() throws IOException {
        Journal.clear();
        ScriptedModel.answers((version, request) -> "good");
        policy = module.resolve(Policy.FILE);
        Files.createDirectories(policy.getParent());
        Files.writeString(policy, POLICY);
    }

    /** Its budget is too small for a verdict. */
    private EngineRun undecided() {
        return EngineRun.of(BudgetTestCase.class)
                .with("touchstone.versions", "a")
                .in(module);
    }

    @Test
    void whatCannotBeDecidedIsLetThroughIfThePolicySaysSo() {
        EngineRun.Ran ran = undecided().with("touchstone.stage", "pre-merge").run();

        assertThat(ran.failures()).isEmpty();
        assertThat(ran.succeeded()).containsExactly("a");
        assertThat(ran.outcomes()).contains("INCONCLUSIVE lands · a");
        assertThat(ran.printed())
                .contains("LET THROUGH at pre-merge by " + policy + " (inconclusive: warn):\n"
                        + "INCONCLUSIVE SpendingTestCases.BudgetTestCase.lands · a: cannot tell yet whether 90.0 % of answers"
                        + " pass\n");
        assertThat(ran.json("verdict.json").get("decision").asText()).isEqualTo("INCONCLUSIVE");
    }

    @Test
    void itIsRedAtAnotherStageAndWithoutOne() {
        assertThat(undecided().with("touchstone.stage", "pre-full").run().failure())
                .startsWith("INCONCLUSIVE SpendingTestCases.BudgetTestCase.lands · a: cannot tell yet");
        assertThat(undecided().run().failure())
                .startsWith("INCONCLUSIVE SpendingTestCases.BudgetTestCase.lands · a: cannot tell yet");
    }

    @Test
    void theRunNotesWhatItWasToldBeforeItsFirstCall() {
        undecided().with("touchstone.stage", "pre-merge").run();

        assertThat(new BuildRuns(module.resolve("target/touchstone/results"))
                        .newest()
                        .orElseThrow()
                        .provenance()
                        .stage())
                .hasValue(new StageRecord("pre-merge", Policy.read(policy).digest(), policy.toString(), "warn"));
    }

    @Test
    void theStagesAlphaIsTheBuilds() {
        EngineRun.of(BudgetTestCase.class)
                .with("touchstone.tests", "com.acme.None")
                .with("touchstone.stage", "pre-full")
                .in(module)
                .run();

        assertThat(new BuildRuns(module.resolve("target/touchstone/results"))
                        .newest()
                        .orElseThrow()
                        .family())
                .hasValue(new FamilyRecord(0.005, 0));
    }

    @Test
    void aLooserAlphaIsAnError() {
        assertThat(undecided()
                        .with("touchstone.stage", "pre-full")
                        .with("touchstone.alpha", "0.006")
                        .run()
                        .failure())
                .isEqualTo(
                        """
                        touchstone.alpha is looser than the policy. No call was made.

                          said   0.006
                          policy 0.005 at pre-full, %s

                        Why:  the policy bounds how often an innocent build is red at this stage, and was agreed on before the run.
                        Fix:  remove touchstone.alpha, or say a smaller one; what the stage asks for is changed in the policy."""
                                .formatted(policy));
        assertThat(ScriptedModel.allCalls()).isZero();
    }

    @Test
    void aStageWithoutAPolicyIsAnErrorAndNoStageNeedsNone() throws IOException {
        Files.delete(policy);

        assertThat(undecided().with("touchstone.stage", "pre-merge").run().failure())
                .startsWith(policy + ": there is no policy\n");
        assertThat(undecided().run().failure()).startsWith("INCONCLUSIVE ");
    }

    @Test
    void aPolicyMayLieElsewhere() throws IOException {
        Files.move(policy, module.resolve("other.yaml"));

        assertThat(undecided()
                        .with("touchstone.stage", "pre-merge")
                        .with("touchstone.policy", "other.yaml")
                        .run()
                        .failures())
                .isEmpty();
    }

    @Test
    void aStageThePolicyDoesNotListIsAnError() {
        assertThat(undecided().with("touchstone.stage", "pre-canary").run().failure())
                .startsWith(policy + ": the policy says nothing of the stage pre-canary\n");
        assertThat(undecided().with("touchstone.stage", "canary").run().failure())
                .isEqualTo(
                        """
                        Illegal value of touchstone.stage: "canary" (system property). No call was made.

                          legal pre-merge, pre-canary or pre-full

                        Fix:  write touchstone.stage as pre-merge, pre-canary or pre-full, or remove it.""");
    }
}
