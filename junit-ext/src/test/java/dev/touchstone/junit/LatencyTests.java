package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.EngineRun.Ran;
import dev.touchstone.junit.fixtures.Answers;
import dev.touchstone.junit.fixtures.MeasuredTestCases.LatencyTestCase;
import dev.touchstone.junit.fixtures.MeasuredTestCases.RespondsTestCase;
import dev.touchstone.junit.fixtures.MeasuredTestCases.SilentConversationTestCase;
import dev.touchstone.junit.fixtures.MeasuredTestCases.SlowConversationTestCase;
import dev.touchstone.junit.fixtures.MeasuredTestCases.SlowerThanANanosecondTestCase;
import dev.touchstone.junit.fixtures.MeasuredTestCases.TwoPercentilesTestCase;
import dev.touchstone.junit.fixtures.ScriptedModel;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LatencyTests {

    private static Ran run(Class<?> fixture) {
        return EngineRun.of(fixture)
                .with("touchstone.versions", "new")
                .with("touchstone.seed", "2")
                .run();
    }

    /** Every answer is good and says how long it took. */
    private static void takes(int least, int most) {
        ScriptedModel.responds((version, request) ->
                Response.of("good").after(Duration.ofMillis(Answers.between(least, most, request))));
    }

    @Test
    void aVersionThatIsFastEnoughPasses() {
        takes(500, 1500);

        Ran ran = run(LatencyTestCase.class);

        assertThat(ran.failures()).isEmpty();
        assertThat(ran.verdictLines())
                .singleElement()
                .asString()
                .startsWith(
                        "PASS MeasuredTestCases.LatencyTestCase.lands · new · pass rate ≥ 100.0 %: 100.0 % (90.9 … 100.0,"
                                + " 95 % anytime beta mixture, n = 59); p95 latency ≤ 2 s: 100.0 % (90.5 … 100.0, 95 % anytime beta"
                                + " mixture, n = 56) · ");
    }

    @Test
    void aVersionThatIsTooSlowFails() {
        takes(1500, 3000);

        assertThat(run(LatencyTestCase.class).failure())
                .isEqualTo(
                        """
                        FAIL MeasuredTestCases.LatencyTestCase.lands · new: 0.0 % of answers come within 2 s, 95.0 % required

                          in time  0.0 %   0 of 10
                          interval 0.0 … 37.7 %   95 %, anytime beta mixture, n = 10
                          p95      2.906 s   2.712 s … unknown   95 %, anytime order statistics
                          required p95 latency ≤ 2 s   unacceptable: 90.0 % or fewer in time
                          samples  10   a fixed plan needs 593
                          also     INCONCLUSIVE  cannot tell yet whether 100.0 % of answers pass

                        Why:  a version that is fast enough is failed at most once in 1,000 runs.
                        Fix:  see which cases are slow; shorten the answers, or allow more time.
                        Read: target/touchstone/report.html
                        Run:  mvn test -Dtest='MeasuredTestCases' -Dtouchstone.versions=new""");
    }

    @Test
    void aSlowAnswerIsNoWrongAnswer() {
        takes(1500, 3000);

        assertThat(run(LatencyTestCase.class).results("samples")).isNotEmpty().allMatch(line -> line.get("passed")
                .asBoolean());
    }

    @Test
    void aWrongAnswerIsNotIgnored() {
        ScriptedModel.answers((version, request) -> Answers.between(0, 9, request) == 0 ? "bad" : "good");

        assertThat(run(LatencyTestCase.class).failure())
                .startsWith(
                        "FAIL MeasuredTestCases.LatencyTestCase.lands · new: 95.8 % of answers pass, 100.0 % required")
                .contains("\n  also      INCONCLUSIVE  cannot tell yet whether 95.0 % of answers come within 2 s\n");
    }

    @Test
    void aModelThatDoesNotSayHowLongItTookIsTimed() {
        ScriptedModel.answers((version, request) -> "good");

        assertThat(run(LatencyTestCase.class).outcomes()).containsExactly("PASS lands · new");
        assertThat(run(SlowerThanANanosecondTestCase.class).outcomes()).containsExactly("FAIL lands · new");
    }

    @Test
    void anApplicationThatDoesNotSayHowLongItTookIsTimed() {
        assertThat(run(RespondsTestCase.class).outcomes()).containsExactly("FAIL lands · new");
    }

    @Test
    void aConversationTakesAsLongAsAllOfItsCalls() {
        takes(600, 600);

        Ran ran = run(SlowConversationTestCase.class);

        assertThat(ran.failure())
                .startsWith(
                        "FAIL MeasuredTestCases.SlowConversationTestCase.talks · new: 0.0 % of answers come within 1 s, 95.0 % required")
                .contains("\n  p95      1.2 s   1.2 s … unknown   95 %, anytime order statistics\n");
        assertThat(ran.results("samples"))
                .allMatch(line -> line.get("latencyMillis").asInt() == 1200);
    }

    @Test
    void aConversationWithoutACallIsAnErrorAndTheAnswersBeforeAreKept() {
        ScriptedModel.answers((version, request) -> "good");

        Ran ran = run(SilentConversationTestCase.class);

        assertThat(ran.thrown()).isInstanceOf(NoVerdictException.class);
        assertThat(ran.failure())
                .isEqualTo(
                        """
                        ERROR MeasuredTestCases.SilentConversationTestCase.talks · new: no latency was measured for an answer to toss-08

                          required p95 latency ≤ 1 s

                        Why:  an answer nobody timed is neither fast nor slow; it was not counted.
                        Fix:  let the response carry its latency, or drop the requirement.""");
        assertThat(ran.verdictLines())
                .containsExactly(
                        "ERROR MeasuredTestCases.SilentConversationTestCase.talks · new · no latency was measured for"
                                + " an answer to toss-08 · 0 calls, a fixed plan needs 593");
        assertThat(ran.results("samples")).hasSize(1);
    }

    @Test
    void everyPercentileIsARequirementOfItsOwn() {
        takes(500, 1500);

        JsonNode findings =
                run(TwoPercentilesTestCase.class).results("verdicts").get(0).get("findings");

        assertThat(findings)
                .extracting(finding -> finding.get("requirement").asText())
                .containsExactly("pass rate ≥ 90.0 %", "p50 latency ≤ 1 s", "p90 latency ≤ 3 s");
    }

    @Test
    void theFilesHoldTheShareInTimeThePercentileAndTheirIntervals() {
        takes(1500, 3000);

        Ran ran = run(LatencyTestCase.class);

        JsonNode finding = ran.results("verdicts").get(0).get("findings").get(1);
        assertThat(finding.get("kind").asText()).isEqualTo("latency");
        assertThat(finding.get("alpha").asDouble()).isEqualTo(0.001);
        assertThat(finding.get("n").asInt()).isEqualTo(10);
        assertThat(finding.get("estimate").asDouble()).isZero();
        assertThat(finding.get("interval").get("high").asDouble()).isBetween(0.376, 0.377);
        assertThat(finding.get("fixedPlan").asInt()).isEqualTo(593);
        JsonNode details = finding.get("details");
        assertThat(details.get("inTime").asInt()).isZero();
        assertThat(details.get("observedSeconds").asDouble()).isEqualTo(2.906);
        assertThat(details.get("observedInterval").get("low").asDouble()).isBetween(2.711, 2.713);
        assertThat(details.get("observedInterval").has("high")).isFalse();
        assertThat(((ObjectNode) details).remove("paths").get(0).get("points")).hasSize(10);
        assertThat(ran.verdicts().get(0).get("findings").get(1)).isEqualTo(finding);
        assertThat(ran.file("summary.md"))
                .contains("p95 latency ≤ 2 s: 0.0 % (0.0 … 37.7, 95 % anytime beta mixture, n = 10)");
    }
}
