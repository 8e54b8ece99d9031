package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.EngineRun.Ran;
import dev.touchstone.junit.fixtures.Answers;
import dev.touchstone.junit.fixtures.ClassVersionsTestCases.InheritsTestCase;
import dev.touchstone.junit.fixtures.Journal;
import dev.touchstone.junit.fixtures.SampledTestCases.BothTestCase;
import dev.touchstone.junit.fixtures.SampledTestCases.PassRateTestCase;
import dev.touchstone.junit.fixtures.ScriptedModel;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettingsOfARunTests {

    @BeforeEach
    void everyAnswerIsGood() {
        Journal.clear();
        ScriptedModel.answers((version, request) -> "good");
    }

    @Test
    void versionsNarrowTheRunInTheOrderAskedFor() {
        EngineRun.of(InheritsTestCase.class).with("touchstone.versions", "b,a").run();
        EngineRun.of(InheritsTestCase.class).with("touchstone.versions", " b ").run();

        assertThat(Journal.lines()).containsExactly("plain b", "plain a", "plain b");
    }

    @Test
    void anUnknownVersionIsAnErrorThatListsTheKnownOnes() {
        Ran ran = EngineRun.of(PassRateTestCase.class)
                .with("touchstone.versions", "nwe")
                .run();

        assertThat(ran.failure())
                .isEqualTo(
                        """
                        touchstone/scripted.yaml: there is no version 'nwe'

                          known old, new, newer

                        Fix:  Did you mean new? Use a known name, or declare the version.""");
        assertThat(ScriptedModel.allCalls()).isZero();
    }

    @Test
    void namingNoVersionIsAnError() {
        Ran ran = EngineRun.of(PassRateTestCase.class)
                .with("touchstone.versions", " , ")
                .run();

        assertThat(ran.failure())
                .isEqualTo(
                        """
                        Illegal value of touchstone.versions: "," (system property). No call was made.

                          legal names of model versions, separated by commas

                        Fix:  write touchstone.versions as names of model versions, separated by commas, or remove it.""");
    }

    @Test
    void aRunNarrowedToACandidateStillDrawsItsBaseline() {
        Ran ran = EngineRun.of(BothTestCase.class)
                .with("touchstone.versions", "new")
                .run();

        assertThat(ran.outcomes()).containsExactly("PASS lands · new");
        assertThat(ScriptedModel.calls()).containsOnlyKeys("new", "old");
        assertThat(ran.results("samples"))
                .extracting(line -> line.get("arm").asText())
                .contains("baseline", "candidate");
    }

    @Test
    void tooFewSamplesAreRefusedBeforeTheFirstCall() {
        Ran ran = EngineRun.of(PassRateTestCase.class)
                .with("touchstone.versions", "new")
                .with("touchstone.samples", "40")
                .run();

        assertThat(ran.failure())
                .isEqualTo(
                        """
                        SampledTestCases.PassRateTestCase.lands · new: 40 samples can never decide these requirements. No call was made.

                          needed      up to 406 samples per version
                          allowed     40 (maxSamples, or touchstone.samples)
                          requirement pass rate ≥ 90.0 %: up to 406

                        Why:  a plan that stops before it can tell good from bad would be green or red by chance.
                        Fix:  allow maxSamples = 406, or accept a coarser requirement: tolerance = 0.38 can be decided within 40.""");
        assertThat(ScriptedModel.allCalls()).isZero();
    }

    @Test
    void enoughSamplesChangeNothing() {
        ScriptedModel.answers(Answers.byChance(java.util.Map.of("new", 0.85)));
        Ran unlimited = EngineRun.of(PassRateTestCase.class)
                .with("touchstone.versions", "new")
                .run();
        Ran limited = EngineRun.of(PassRateTestCase.class)
                .with("touchstone.versions", "new")
                .with("touchstone.samples", "406")
                .run();

        assertThat(limited.verdicts()).isEqualTo(unlimited.verdicts());
    }

    @Test
    void asManyCallsAreInFlightAsTheConcurrencySays() {
        CyclicBarrier three = new CyclicBarrier(3);
        ScriptedModel.answers((version, request) -> {
            meet(three);
            return "good";
        });

        Ran ran = EngineRun.of(PassRateTestCase.class)
                .with("touchstone.versions", "new")
                .with("touchstone.concurrency", "3")
                .run();

        assertThat(ran.outcomes()).containsExactly("PASS lands · new");
    }

    /** Nobody is answered until as many are asked; the calls cut off at the end of a run meet nobody. */
    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            throw new IllegalStateException(alone);
        }
    }

    @Test
    void anUnknownKeyIsAnErrorThatListsTheLegalOnes() {
        Ran ran = EngineRun.of(PassRateTestCase.class)
                .with("touchstone.sample", "40")
                .run();

        assertThat(ran.failure())
                .isEqualTo(
                        """
                        Unknown setting touchstone.sample (system property). No call was made.

                          legal touchstone.all, touchstone.alpha, touchstone.anchor, touchstone.apply, touchstone.baseline, touchstone.budget, touchstone.builds, touchstone.by, touchstone.case, touchstone.ci, touchstone.concurrency, touchstone.flags, touchstone.format, touchstone.from, touchstone.gateway, touchstone.goldens, touchstone.history, touchstone.otel, touchstone.parts, touchstone.policy, touchstone.prices, touchstone.reason, touchstone.recordings, touchstone.responses, touchstone.samples, touchstone.seed, touchstone.select, touchstone.shard, touchstone.signingKey, touchstone.since, touchstone.stage, touchstone.tests, touchstone.verdicts, touchstone.versions, touchstone.yes

                        Why:  a misspelt setting has no effect, and a run that ignores it answers another question.
                        Fix:  correct or remove touchstone.sample.""");
    }

    @Test
    void anIllegalValueIsAnErrorThatSaysTheLegalOnes() {
        Ran ran = EngineRun.of(PassRateTestCase.class)
                .with("touchstone.concurrency", "many")
                .run();

        assertThat(ran.failure())
                .isEqualTo(
                        """
                        Illegal value of touchstone.concurrency: "many" (system property). No call was made.

                          legal a whole number from 1 to 1000

                        Fix:  write touchstone.concurrency as a whole number from 1 to 1000, or remove it.""");
    }
}
