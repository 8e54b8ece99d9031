package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchstone.junit.EngineRun.Ran;
import dev.touchstone.junit.fixtures.Answers;
import dev.touchstone.junit.fixtures.SampledTestCases.BothTestCase;
import dev.touchstone.junit.fixtures.SampledTestCases.CriticalTestCase;
import dev.touchstone.junit.fixtures.SampledTestCases.EveryCaseTestCase;
import dev.touchstone.junit.fixtures.SampledTestCases.ManyCasesTestCase;
import dev.touchstone.junit.fixtures.SampledTestCases.NoRegressionTestCase;
import dev.touchstone.junit.fixtures.SampledTestCases.PassRateTestCase;
import dev.touchstone.junit.fixtures.SampledTestCases.PerfectAndNotWorseTestCase;
import dev.touchstone.junit.fixtures.ScriptedModel;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictsTests {

    @Test
    void aVersionThatMeetsItsPassRatePasses() {
        ScriptedModel.answers((version, request) -> "good");

        Ran ran = EngineRun.of(PassRateTestCase.class).run();

        assertThat(ran.failures()).isEmpty();
        assertThat(ran.outcomes()).containsExactly("PASS lands · new", "PASS lands · newer", "PASS lands · old");
    }

    @Test
    void onlyTheVersionThatMissesItsPassRateFails() {
        ScriptedModel.answers(Answers.byChance(Map.of("new", 0.6)));

        Ran ran = EngineRun.of(PassRateTestCase.class).run();

        assertThat(ran.succeeded()).containsExactly("old", "newer");
        assertThat(ran.failed()).containsExactly("new");
        assertThat(ran.failure())
                .isEqualTo(
                        """
                        FAIL SampledTestCases.PassRateTestCase.lands · new: 56.7 % of answers pass, 90.0 % required

                          pass rate 56.7 %   17 of 30   new   10 cases × 3
                          interval  29.1 … 81.6 %   95 %, anytime beta mixture, n = 30
                          required  90.0 %   unacceptable: 80.0 % or less
                          samples   30   a fixed plan needs 271
                          worst     toss-05  0 of 3  Expecting actual: "bad" to contain: "good"
                                    toss-07  1 of 3  Expecting actual: "bad" to contain: "good"
                                    toss-09  1 of 3  Expecting actual: "bad" to contain: "good"
                                    toss-06  1 of 3  Expecting actual: "bad" to contain: "good"

                        Why:  a version that meets the requirement is failed at most once in 1,000 runs.
                        Fix:  read the wrong answers of the worst cases; revert or repair the version.
                        Read: target/touchstone/report.html
                        Run:  mvn test -Dtest='SampledTestCases' -Dtouchstone.versions=new -Dtouchstone.case=toss-05""");
    }

    @Test
    void withoutARequirementFiftyNineCleanAnswersPass() {
        ScriptedModel.answers((version, request) -> "good");

        Ran ran = EngineRun.of(EveryCaseTestCase.class)
                .with("touchstone.versions", "new")
                .run();

        assertThat(ran.outcomes()).containsExactly("PASS lands · new");
        assertThat(ran.results("samples")).hasSize(59);
    }

    @Test
    void withoutARequirementEveryCaseIsAskedAtLeastOnce() {
        ScriptedModel.answers((version, request) -> "good");

        Ran ran = EngineRun.of(ManyCasesTestCase.class)
                .with("touchstone.versions", "new")
                .run();

        assertThat(ran.results("samples")).hasSize(100);
        assertThat(ran.results("samples").stream()
                        .map(line -> line.get("case").asText())
                        .distinct())
                .hasSize(100);
    }

    @Test
    void withoutARequirementTheFirstWrongAnswerFails() {
        ScriptedModel.answers((version, request) -> request.sample().caseId().equals("toss-07") ? "bad" : "good");

        Ran ran = EngineRun.of(EveryCaseTestCase.class)
                .with("touchstone.versions", "new")
                .run();

        List<JsonNode> samples = ran.results("samples");
        assertThat(ran.failure())
                .isEqualTo(
                        """
                        FAIL SampledTestCases.EveryCaseTestCase.lands · new: 66.7 % of answers pass, 100.0 % required

                          pass rate 66.7 %   2 of 3   new   3 cases × 1
                          interval  5.8 … 99.7 %   95 %, anytime beta mixture, n = 3
                          required  100.0 %   unacceptable: 95.0 % or less
                          samples   3   a fixed plan needs 59
                          worst     toss-07  0 of 1  Expecting actual: "bad" to contain: "good"

                        Why:  a version that never answers wrongly is never failed.
                        Fix:  read the wrong answers of the worst cases; revert or repair the version.
                        Read: target/touchstone/report.html
                        Run:  mvn test -Dtest='SampledTestCases' -Dtouchstone.versions=new -Dtouchstone.case=toss-07""");
        assertThat(samples)
                .filteredOn(line -> !line.get("passed").asBoolean())
                .containsExactly(samples.get(samples.size() - 1));
        assertThat(samples.get(samples.size() - 1).get("case").asText()).isEqualTo("toss-07");
    }

    @Test
    void aCandidateAsGoodAsTheBaselinePasses() {
        ScriptedModel.answers((version, request) -> "good");

        Ran ran = EngineRun.of(NoRegressionTestCase.class)
                .with("touchstone.versions", "new")
                .run();

        assertThat(ran.outcomes()).containsExactly("PASS lands · new");
        assertThat(ScriptedModel.calls().keySet()).containsExactly("new", "old");
    }

    @Test
    void aCandidateThatIsWorseFails() {
        ScriptedModel.answers(Answers.byChance(Map.of("old", 0.95, "new", 0.6)));

        Ran ran = EngineRun.of(NoRegressionTestCase.class)
                .with("touchstone.versions", "new")
                .run();

        assertThat(ran.failure())
                .startsWith(
                        "FAIL SampledTestCases.NoRegressionTestCase.lands · new: 40.0 points worse than the baseline, 10.0 tolerated\n\n  baseline ")
                .contains(", interleaved with the candidate in this run\n")
                .contains(
                        "\nRun:  mvn test -Dtest='SampledTestCases' -Dtouchstone.versions=new -Dtouchstone.case=toss-0");
    }

    @Test
    void aCandidateBetweenAsGoodAndTooBadIsInconclusiveAndRed() {
        ScriptedModel.answers(Answers.byChance(Map.of("old", 0.5, "new", 0.45)));

        Ran ran = EngineRun.of(NoRegressionTestCase.class)
                .with("touchstone.versions", "new")
                .with("touchstone.seed", "1")
                .run();

        assertThat(ran.failure())
                .startsWith(
                        "INCONCLUSIVE SampledTestCases.NoRegressionTestCase.lands · new: cannot tell yet whether it is worse than the baseline by 10.0 points\n\n  baseline ")
                .contains(", interleaved with the candidate in this run\n")
                .contains(
                        "\nRun:  mvn test -Dtest='SampledTestCases' -Dtouchstone.versions=new -Dtouchstone.case=toss-0");
    }

    @Test
    void aBaselineThatIsOnlyComparedWithIsNotAsked() {
        ScriptedModel.answers((version, request) -> "good");

        Ran ran = EngineRun.of(NoRegressionTestCase.class)
                .with("touchstone.versions", "old")
                .run();

        assertThat(ran.failures()).isEmpty();
        assertThat(ran.verdictLines())
                .containsExactly(
                        "REFERENCE SampledTestCases.NoRegressionTestCase.lands · old (baseline) · reference for the comparison of the others · 0 calls");
        assertThat(ScriptedModel.allCalls()).isZero();
    }

    @Test
    void thePlanIsPrintedOnceBeforeTheFirstCallWithWhatACandidateNeeds() {
        ScriptedModel.answers((version, request) -> "good");

        Ran ran = EngineRun.of(NoRegressionTestCase.class)
                .with("touchstone.seed", "5")
                .run();

        assertThat(ran.printed().lines().filter(line -> line.startsWith("PLAN ")))
                .singleElement()
                .asString()
                .matches("PLAN SampledTestCases\\.NoRegressionTestCase\\.lands · 10 cases, 3 versions"
                        + " · less than 10\\.0 points worse: about \\d+, at most [\\d,]+ pairs, a fixed plan needs \\d+, α 0\\.001,"
                        + " finds a loss of 10\\.0 points with 95 %"
                        + " · about [\\d,]+, at most [\\d,]+ calls · seed 5");
        assertThat(ran.printed()).startsWith("PLAN ");
    }

    @Test
    void aBaselineMustMeetItsOwnPassRate() {
        ScriptedModel.answers(Answers.byChance(Map.of("old", 0.5)));

        Ran ran = EngineRun.of(BothTestCase.class)
                .with("touchstone.versions", "old")
                .run();

        assertThat(ran.outcomes()).containsExactly("FAIL lands · old");
    }

    @Test
    void everyRequirementIsReportedAndOneThatFailsIsEnough() {
        ScriptedModel.answers(Answers.byChance(Map.of("new", 0.5)));

        Ran ran = EngineRun.of(BothTestCase.class)
                .with("touchstone.versions", "new")
                .run();

        JsonNode findings = ran.verdicts().get(0).get("findings");
        assertThat(findings)
                .extracting(finding -> finding.get("kind").asText())
                .containsExactly("passRate", "noRegression");
        assertThat(findings)
                .extracting(finding -> finding.get("outcome").asText())
                .contains("FAIL");
        assertThat(ran.outcomes()).containsExactly("FAIL lands · new");
    }

    @Test
    void aPerfectPassRateMayStandBesideAComparison() {
        ScriptedModel.answers((version, request) -> "good");

        Ran ran = EngineRun.of(PerfectAndNotWorseTestCase.class).run();

        assertThat(ran.failures()).isEmpty();
    }

    @Test
    void oneWrongAnswerToACriticalCaseFailsWhateverTheMean() {
        ScriptedModel.answers((version, request) -> request.sample().caseId().equals("vital") ? "bad" : "good");

        Ran ran = EngineRun.of(CriticalTestCase.class)
                .with("touchstone.versions", "new")
                .run();

        assertThat(ran.failure())
                .isEqualTo(
                        """
                        FAIL SampledTestCases.CriticalTestCase.lands · new: critical case vital was answered wrongly

                          critical vital  0 of 1  Expecting actual: "bad" to contain: "good"
                          asked    1 of 1 critical case
                          also     PASS  100.0 % of answers pass, 50.0 % required

                        Why:  one wrong answer to a critical case fails a version, whatever the mean.
                        Fix:  revert or repair the version; a case that may be answered wrongly is not critical.
                        Read: target/touchstone/report.html
                        Run:  mvn test -Dtest='SampledTestCases' -Dtouchstone.versions=new -Dtouchstone.case=vital""");
    }

    @Test
    void criticalCasesAreAskedBeforeAVersionPasses() {
        ScriptedModel.answers((version, request) -> "good");

        Ran ran = EngineRun.of(CriticalTestCase.class)
                .with("touchstone.versions", "new")
                .run();

        assertThat(ran.outcomes()).containsExactly("PASS lands · new");
        assertThat(ran.results("samples"))
                .anyMatch(line -> line.get("case").asText().equals("vital"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "64"})
    void verdictsDoNotDependOnConcurrencyNorOnWhoAnswersFirst(String concurrency) {
        ScriptedModel.Script script = Answers.byChance(Map.of("old", 0.95, "new", 0.9, "newer", 0.6));
        ScriptedModel.answers(script);
        Ran sequential = EngineRun.of(BothTestCase.class)
                .with("touchstone.concurrency", "1")
                .run();

        ScriptedModel.answers(Answers.slowly(script));
        Ran concurrent = EngineRun.of(BothTestCase.class)
                .with("touchstone.concurrency", concurrency)
                .run();

        assertThat(concurrent.verdicts()).isEqualTo(sequential.verdicts());
        assertThat(samples(concurrent)).isEqualTo(samples(sequential));
    }

    private static String samples(Ran ran) {
        return ran.results("samples").stream()
                .map(line -> ((ObjectNode) line).without("latencyMillis").toString())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void theSameSeedGivesTheSameAnswersAndAnotherOneOthers() {
        ScriptedModel.answers(Answers.byChance(Map.of("old", 0.9, "new", 0.9)));

        Ran first =
                EngineRun.of(BothTestCase.class).with("touchstone.seed", "7").run();
        Ran again =
                EngineRun.of(BothTestCase.class).with("touchstone.seed", "7").run();
        Ran other =
                EngineRun.of(BothTestCase.class).with("touchstone.seed", "8").run();

        assertThat(samples(again)).isEqualTo(samples(first));
        assertThat(samples(other)).isNotEqualTo(samples(first));
        assertThat(first.printed()).contains("· seed 7");
    }
}
