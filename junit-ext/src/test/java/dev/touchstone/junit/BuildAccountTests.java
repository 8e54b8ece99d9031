package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.touchstone.junit.EngineRun.Ran;
import dev.touchstone.junit.fixtures.FamilyTestCases.TooFewSamplesTestCase;
import dev.touchstone.junit.fixtures.FamilyTestCases.WithoutGoldensTestCase;
import dev.touchstone.junit.fixtures.FamilyTestCases.WithoutVersionsFileTestCase;
import dev.touchstone.junit.fixtures.SampledTestCases.BothTestCase;
import dev.touchstone.junit.fixtures.SampledTestCases.EveryCaseTestCase;
import dev.touchstone.junit.fixtures.SampledTestCases.PassRateTestCase;
import dev.touchstone.junit.fixtures.ScriptedModel;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A build divides the false reds it may come to among all its verdicts, before the first call. */
class BuildAccountTests {

    private static final String UNCOUNTED = "· not among the 0 verdicts the α of the build is divided among";

    private static final String PASS_RATE_PLAN =
            "PLAN SampledTestCases\\.PassRateTestCase\\.lands · 10 cases, 3 versions · pass rate ≥ 90\\.0 %: about \\d+, at most"
                    + " \\d+ samples, a fixed plan needs \\d+, α 0\\.00125, finds a loss of 10\\.0 points with 95 %"
                    + " · about \\d+, at most [\\d,]+ calls · seed \\d+";

    @BeforeEach
    void everyAnswerIsGood() {
        ScriptedModel.answers((version, request) -> "good");
    }

    private static List<Double> alphas(Ran ran) {
        return ran.verdicts().stream()
                .flatMap(verdict -> StreamSupport.stream(verdict.get("findings").spliterator(), false))
                .map(finding -> finding.get("alpha").asDouble())
                .distinct()
                .toList();
    }

    private static List<String> plan(Ran ran) {
        return ran.printed()
                .lines()
                .filter(line -> line.matches("(PLAN|SUITE|…) .*"))
                .toList();
    }

    static List<EngineRun> narrowed() {
        return List.of(
                EngineRun.of(BothTestCase.class),
                EngineRun.of(PassRateTestCase.class),
                EngineRun.of(PassRateTestCase.class, "lands"),
                EngineRun.of(BothTestCase.class).with("touchstone.versions", "new"),
                EngineRun.of(BothTestCase.class).with("touchstone.versions", "old"),
                EngineRun.of(BothTestCase.class).with("touchstone.samples", "5000"));
    }

    /** Five verdicts of one class and three of the other. */
    @ParameterizedTest
    @MethodSource("narrowed")
    void everyVerdictSpendsTheSamePartHoweverTheRunIsNarrowed(EngineRun run) {
        Ran ran = run.inABuildOf(BothTestCase.class, PassRateTestCase.class).run();

        assertThat(alphas(ran)).containsExactly(0.00125);
        JsonNode account = ran.json("verdict.json").get("account");
        assertThat(account.get("alpha").asDouble()).isEqualTo(0.01);
        assertThat(account.get("verdicts").asInt()).isEqualTo(8);
        assertThat(account.get("falseRed").asDouble()).isEqualTo(0.01);
    }

    @Test
    void theAccountTellsWhatWasSpentOfTheAlphaOfTheBuild() {
        Ran ran = EngineRun.of(PassRateTestCase.class)
                .inABuildOf(BothTestCase.class, PassRateTestCase.class)
                .run();

        assertThat(ran.printed().lines().filter(line -> line.startsWith("TOUCHSTONE ")))
                .singleElement()
                .asString()
                .matches(
                        "TOUCHSTONE 3 PASS · \\d+ calls, tokens and cost unknown · \\d+(\\.\\d)? m?s · α 0\\.38 % of 1\\.0 % spent by 3 of 8 verdicts"
                                + " · an acceptable set of versions ends red by chance with probability at most 1\\.0 %");
        assertThat(ran.file("summary.md")).contains("α 0.38 % of 1.0 % spent by 3 of 8 verdicts");
    }

    @Test
    void theAlphaOfTheBuildCanBeSet() {
        Ran ran = EngineRun.of(PassRateTestCase.class)
                .inABuildOf(BothTestCase.class, PassRateTestCase.class)
                .with("touchstone.alpha", "0.08")
                .run();

        assertThat(alphas(ran)).singleElement().satisfies(alpha -> assertThat(alpha)
                .isEqualTo(0.01, within(1e-12)));
    }

    @Test
    void whatIsAFactSpendsNothing() {
        Ran ran = EngineRun.of(EveryCaseTestCase.class)
                .inABuildOf(EveryCaseTestCase.class, PassRateTestCase.class)
                .run();

        assertThat(ran.verdicts().get(0).get("findings").get(0).has("alpha")).isFalse();
        assertThat(ran.json("verdict.json").get("account").get("verdicts").asInt())
                .isEqualTo(3);
        assertThat(ran.printed()).contains("TOUCHSTONE 3 PASS · ").doesNotContain("ends red by chance");
    }

    @Test
    void thePlanOfTheWholeBuildIsToldOnceBeforeTheFirstCall() {
        ScriptedModel.answers((version, request) -> {
            System.out.println("CALL");
            return "good";
        });

        Ran ran = EngineRun.of(BothTestCase.class)
                .inABuildOf(BothTestCase.class, PassRateTestCase.class, EveryCaseTestCase.class)
                .run();

        List<String> lines = ran.printed().lines().toList();
        assertThat(lines.subList(0, 4)).isEqualTo(plan(ran));
        assertThat(lines.get(4)).isEqualTo("CALL");
        assertThat(lines.get(0)).startsWith("PLAN SampledTestCases.BothTestCase.lands · 10 cases, 3 versions · ");
        assertThat(lines.subList(0, 3))
                .anyMatch(line ->
                        line.startsWith("PLAN SampledTestCases.EveryCaseTestCase.lands · 10 cases, 3 versions · "))
                .anyMatch(line -> line.matches(PASS_RATE_PLAN));
        assertThat(lines.get(3))
                .matches("SUITE 8 verdicts that may be red by chance, 3 tests, 3 versions · α 1\\.0 %, 0\\.00125 each"
                        + " · about [\\d,]+, at most [\\d,]+ calls");
        assertThat(ran.file("plan.md")).contains("| SampledTestCases.EveryCaseTestCase.lands | 10 | 3 | ");
    }

    @Test
    void aRunNarrowedToVersionsIsPlannedForThose() {
        Ran ran = EngineRun.of(PassRateTestCase.class)
                .inABuildOf(PassRateTestCase.class)
                .with("touchstone.versions", "new")
                .run();

        assertThat(plan(ran).get(0)).contains("10 cases, 1 version ·");
        assertThat(plan(ran).get(1)).startsWith("SUITE 3 verdicts that may be red by chance, 1 test, 1 version ");
    }

    @Test
    void aTestThatCannotBePlannedShowsThatInThePlanAndSpoilsNoOther() {
        Ran ran = EngineRun.of(PassRateTestCase.class)
                .inABuildOf(
                        PassRateTestCase.class,
                        WithoutVersionsFileTestCase.class,
                        WithoutGoldensTestCase.class,
                        TooFewSamplesTestCase.class)
                .run();

        assertThat(ran.failures()).isEmpty();
        assertThat(plan(ran).subList(0, 3))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .matches("PLAN FamilyTestCases\\.TooFewSamplesTestCase\\.lands · refused:"
                                        + " FamilyTestCases\\.TooFewSamplesTestCase\\.lands · new: 50 samples can never decide"
                                        + " these requirements\\. No call was made\\. Fix: allow maxSamples = \\d+, or accept a"
                                        + " coarser requirement: tolerance = 0\\.\\d\\d can be decided within 50\\."),
                        line -> assertThat(line)
                                .startsWith("PLAN FamilyTestCases.WithoutGoldensTestCase.lands · refused:"
                                        + " golden/no-such.jsonl: no such golden set on the class path Fix: create "),
                        line -> assertThat(line)
                                .startsWith("PLAN FamilyTestCases.WithoutVersionsFileTestCase.lands · refused:"
                                        + " no file declares the model versions 'no-such-file' Fix: create "));
        assertThat(plan(ran).get(4))
                .startsWith("SUITE 10 verdicts that may be red by chance, 4 tests, 3 versions · ")
                .endsWith(" · 3 tests refused");
        assertThat(alphas(ran)).containsExactly(0.001);
    }

    @Test
    void anUnderPoweredTestIsRedBeforeAnyCall() {
        Ran ran = EngineRun.of(TooFewSamplesTestCase.class)
                .inABuildOf(TooFewSamplesTestCase.class)
                .with("touchstone.versions", "old")
                .run();

        assertThat(ran.failure())
                .startsWith("FamilyTestCases.TooFewSamplesTestCase.lands · old: 50 samples can never decide these"
                        + " requirements. No call was made.\n");
        assertThat(ScriptedModel.allCalls()).isZero();
        assertThat(plan(ran)).hasSize(2);
    }

    @Test
    void aTestNobodyCountedTellsItsOwnPlanAndIsAddedToTheAccount() {
        Ran ran = EngineRun.of(PassRateTestCase.class)
                .inABuildOf()
                .with("touchstone.tests", "com.acme.*")
                .run();

        assertThat(plan(ran))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .isEqualTo(
                                        "SUITE 0 verdicts that may be red by chance, 0 tests, 0 versions · α 1.0 % · 0 calls"),
                        line -> assertThat(line)
                                .startsWith("PLAN SampledTestCases.PassRateTestCase.lands · 10 cases, 3 versions · ")
                                .endsWith(UNCOUNTED));
        assertThat(ran.printed())
                .contains("α 3.0 % of 1.0 % spent by 3 of 0 verdicts · an acceptable set of versions ends red by chance"
                        + " with probability at most 3.0 %");
    }

    @Test
    void aRunNarrowedToOneCaseJudgesNothingSoItPlansAndSpendsNothing() {
        Ran ran = EngineRun.of(PassRateTestCase.class)
                .inABuildOf(PassRateTestCase.class)
                .with("touchstone.case", "toss-01")
                .run();

        assertThat(plan(ran)).isEmpty();
        assertThat(Files.exists(ran.module().resolve("target/touchstone/plan.md")))
                .isFalse();
    }

    @Test
    void aBadBuildIsAsRedWithAThousandVerdictsAsWithThree() {
        ScriptedModel.answers(dev.touchstone.junit.fixtures.Answers.byChance(Map.of("new", 0.5)));

        Ran ran = EngineRun.of(PassRateTestCase.class)
                .inABuildOf(PassRateTestCase.class)
                .with("touchstone.alpha", "0.00003")
                .run();

        assertThat(ran.outcomes()).containsExactly("FAIL lands · new", "PASS lands · newer", "PASS lands · old");
        assertThat(ran.failure()).contains("is failed at most once in 100,000 runs");
    }
}
