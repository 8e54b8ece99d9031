package dev.touchstone.junit.attest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.junit.attest.RolloutVerdict.Authorised;
import dev.touchstone.junit.attest.RolloutVerdict.Mode;
import dev.touchstone.junit.attest.RolloutVerdict.Outcome;
import dev.touchstone.junit.attest.RolloutVerdict.Period;
import dev.touchstone.junit.attest.TestResult.Tests;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolloutVerdictTests {

    private static final String PLACE = "verdicts/a.intoto.jsonl:1";
    private static final Statement.Subject CANDIDATE = new Statement.Subject("refund-v2", "sha256:" + "0a".repeat(32));
    private static final String ROLLBACK = "sha256:" + "0b".repeat(32);
    private static final Period PERIOD =
            new Period(Instant.parse("2026-03-01T12:00:00Z"), Instant.parse("2026-03-31T12:00:00Z"));

    private static RolloutVerdict verdict(Outcome outcome, Mode mode, double exposure) {
        return new RolloutVerdict(
                outcome, mode, CANDIDATE, new Authorised("canary", exposure), Optional.of(ROLLBACK), PERIOD);
    }

    private static Statement written(Statement statement) {
        return Statement.read(statement.json(), PLACE);
    }

    private static void refuses(String part, String by, String message) {
        String json = verdict(Outcome.PASS, Mode.LIVE, 0.05).statement().json();
        Statement changed = Statement.read(json.replace(part, by), PLACE);
        assertThat(json).contains(part);
        assertThatThrownBy(() -> RolloutVerdict.of(changed, PLACE))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(PLACE + ": " + message
                        + "\n\nFix:  sign the verdict anew; a signed line is not mended by hand.");
    }

    @Test
    void isReadAsItWasWritten() {
        RolloutVerdict verdict = verdict(Outcome.PASS, Mode.LIVE, 0.05);

        assertThat(RolloutVerdict.of(written(verdict.statement()), PLACE)).contains(verdict);
    }

    @Test
    void saysWhatADeployerNeeds() {
        assertThat(verdict(Outcome.PASS, Mode.LIVE, 0.05).statement().json())
                .isEqualTo("{\"_type\":\"https://in-toto.io/Statement/v1\",\"predicate\":{"
                        + "\"authorises\":{\"maxExposure\":0.05,\"slices\":[\"*\"],\"stage\":\"canary\"},"
                        + "\"candidate\":{\"digest\":\"" + CANDIDATE.digest() + "\",\"name\":\"refund-v2\"},"
                        + "\"decision\":\"PASS\",\"judgedAt\":\"2026-03-01T12:00:00Z\",\"mode\":\"live\","
                        + "\"rollbackTo\":\"" + ROLLBACK + "\",\"validUntil\":\"2026-03-31T12:00:00Z\"},"
                        + "\"predicateType\":\"https://touchstone.dev/rollout-verdict/v1\","
                        + "\"subject\":[{\"digest\":{\"sha256\":\"" + "0a".repeat(32)
                        + "\"},\"name\":\"refund-v2\"}]}");
    }

    @Test
    void anotherKindOfStatementIsNoVerdict() {
        Statement other = new Statement(CANDIDATE, "https://slsa.dev/provenance/v1", Map.of());

        assertThat(RolloutVerdict.of(other, PLACE)).isEmpty();
    }

    @Test
    void onlyALivePassAuthorisesTraffic() {
        assertThatThrownBy(() -> verdict(Outcome.PASS, Mode.REPLAY, 0.05))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("only a live pass authorises traffic, not a replay pass");
        assertThatThrownBy(() -> verdict(Outcome.INCONCLUSIVE, Mode.LIVE, 0.05))
                .hasMessage("only a live pass authorises traffic, not a live inconclusive");
        assertThat(verdict(Outcome.PASS, Mode.REPLAY, 0).authorises().maxExposure())
                .isZero();
    }

    @Test
    void aShareIsBetweenNothingAndAll() {
        assertThatThrownBy(() -> new Authorised("canary", 1.5))
                .hasMessage("a share of the traffic is from 0 to 1, not 1.5");
        assertThatThrownBy(() -> new Authorised("canary", Double.NaN))
                .hasMessage("a share of the traffic is from 0 to 1, not NaN");
    }

    @Test
    void whatIsMissingOrWrongIsNamed() {
        refuses("\"live\"", "\"recorded\"", "mode of the verdict is the text 'recorded', not live, replay");
        refuses(
                "\"PASS\"",
                "\"PASSED\"",
                "decision of the verdict is the text 'PASSED', not PASS, FAIL, INCONCLUSIVE, ERROR");
        refuses(
                "2026-03-31T12:00:00Z",
                "soon",
                "validUntil of the verdict is the text 'soon', not a time such as 2026-03-01T12:00:00Z");
        refuses("0.05", "\"5 %\"", "maxExposure of authorises of the verdict is the text '5 %', not a number");
        refuses(
                "\"candidate\":{\"digest\":\"sha256:0a",
                "\"candidate\":{\"digest\":\"sha256:0c",
                "the verdict is about another version than its statement");
        refuses(
                "\"live\"",
                "\"replay\"",
                "the verdict contradicts itself: only a live pass authorises traffic, not a replay pass");
    }

    @ParameterizedTest
    @CsvSource({
        "PASS, LIVE, PASSED",
        "PASS, REPLAY, WARNED",
        "INCONCLUSIVE, LIVE, WARNED",
        "FAIL, LIVE, FAILED",
        "FAIL, REPLAY, FAILED",
        "ERROR, LIVE, FAILED"
    })
    void aPolicyEngineReadsTheWordItKnows(Outcome outcome, Mode mode, String result) {
        Statement.Subject policy = new Statement.Subject("policy.yaml", "sha256:" + "0d".repeat(32));
        Tests tests = new Tests(List.of("A.a"), List.of("A.b"), List.of("A.c"));

        Statement statement = new TestResult(verdict(outcome, mode, 0), List.of(policy), tests).statement();

        assertThat(statement.subject()).isEqualTo(CANDIDATE);
        assertThat(statement.predicateType()).isEqualTo("https://in-toto.io/attestation/test-result/v0.1");
        assertThat(statement.predicate())
                .isEqualTo(Map.of(
                        "result",
                        result,
                        "configuration",
                        List.of(Map.of("name", "policy.yaml", "digest", Map.of("sha256", "0d".repeat(32)))),
                        "passedTests",
                        List.of("A.a"),
                        "warnedTests",
                        List.of("A.b"),
                        "failedTests",
                        List.of("A.c")));
    }
}
