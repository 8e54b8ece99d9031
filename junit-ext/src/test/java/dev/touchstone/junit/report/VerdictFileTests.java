package dev.touchstone.junit.report;

import static dev.touchstone.junit.results.ResultFixture.V1;
import static dev.touchstone.junit.results.ResultFixture.V2;
import static dev.touchstone.junit.results.ResultFixture.build;
import static dev.touchstone.junit.results.ResultFixture.error;
import static dev.touchstone.junit.results.ResultFixture.nothingKnown;
import static dev.touchstone.junit.results.ResultFixture.ofBaseline;
import static dev.touchstone.junit.results.ResultFixture.passRate;
import static dev.touchstone.junit.results.ResultFixture.reference;
import static dev.touchstone.junit.results.ResultFixture.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.touchstone.junit.results.ResultFixture;
import dev.touchstone.junit.results.VerdictRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictFileTests {

    private static JsonNode file(VerdictRecord... verdicts) throws IOException {
        return JsonMapper.builder().build().readTree(VerdictFile.of(build(verdicts)));
    }

    @Test
    void aDeployerReadsTheWholeFile() {
        assertThat(VerdictFile.of(build(reference(V1))))
                .isEqualTo(
                        """
                        {
                          "schema" : "dev.touchstone/verdict/v0",
                          "decision" : "REFERENCE",
                          "gate" : {
                            "decision" : "NOT CHECKED",
                            "letThrough" : false
                          },
                          "versions" : [ {
                            "name" : "refund-v1",
                            "digest" : "sha256:01",
                            "role" : "baseline",
                            "decision" : "REFERENCE",
                            "tests" : [ {
                              "test" : "com.acme.RefundTests#statesTheWindow",
                              "version" : {
                                "name" : "refund-v1",
                                "digest" : "sha256:01"
                              },
                              "role" : "baseline",
                              "outcome" : "REFERENCE",
                              "findings" : [ ],
                              "golden" : {
                                "name" : "refunds.jsonl",
                                "fingerprint" : "sha256:0123",
                                "cases" : 40
                              },
                              "calls" : {
                                "used" : 0,
                                "judged" : 0,
                                "fixedPlan" : 0,
                                "recorded" : 0,
                                "attempts" : 0
                              },
                              "seed" : 7,
                              "startedAt" : "2026-11-22T10:00:00Z",
                              "finishedAt" : "2026-11-22T10:00:01Z"
                            } ]
                          } ],
                          "account" : {
                            "alpha" : 0.01,
                            "verdicts" : 10,
                            "reported" : 0,
                            "spent" : 0.0,
                            "falseRed" : 0.01
                          },
                          "failures" : [ ],
                          "calls" : 0,
                          "run" : {
                            "id" : "run-1"
                          }
                        }
                        """);
    }

    @Test
    void testsAreGroupedByVersion() throws IOException {
        JsonNode versions = file(
                        ofBaseline(V1, "PASS", passRate("PASS", 46, 1)),
                        verdict(V2, "PASS", passRate("PASS", 46, 1)),
                        verdict("a.OtherTests#x", V2, "FAIL", passRate("FAIL", 46, 0.5)))
                .get("versions");

        assertThat(versions).hasSize(2);
        assertThat(versions.get(0).get("decision").asText()).isEqualTo("PASS");
        assertThat(versions.get(0).get("tests")).hasSize(1);
        assertThat(versions.get(1).get("name").asText()).isEqualTo("refund-v2");
        assertThat(versions.get(1).get("role").asText()).isEqualTo("candidate");
        assertThat(versions.get(1).get("decision").asText()).isEqualTo("FAIL");
        assertThat(versions.get(1).get("tests")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "PASS REFERENCE,                       PASS",
        "REFERENCE,                            REFERENCE",
        "PASS INCONCLUSIVE,                    INCONCLUSIVE",
        "INCONCLUSIVE FAIL PASS,               FAIL",
        "FAIL ERROR PASS,                      ERROR",
        "PASS PASS,                            PASS",
        "PASS SOMETHING_NEWER,                 ERROR"
    })
    void theDecisionIsTheWorstOfAll(String outcomes, String decision) throws IOException {
        List<VerdictRecord> verdicts = new ArrayList<>();
        for (String outcome : outcomes.split(" ", -1)) {
            verdicts.add(verdict(V2, outcome, passRate(outcome, 46, 0.9)));
        }

        JsonNode file = file(verdicts.toArray(VerdictRecord[]::new));

        assertThat(file.get("decision").asText()).isEqualTo(decision);
        assertThat(file.get("versions").get(0).get("decision").asText()).isEqualTo(decision);
    }

    @Test
    void whatTheWholeBuildSpentAndRisksIsAddedUp() throws IOException {
        JsonNode file =
                file(verdict(V2, "PASS", passRate("PASS", 46, 1)), verdict(V1, "PASS", passRate("PASS", 46, 1)));

        assertThat(file.get("account").get("reported").asInt()).isEqualTo(2);
        assertThat(file.get("account").get("spent").asDouble()).isEqualTo(0.002);
        assertThat(file.get("account").get("falseRed").asDouble()).isEqualTo(0.01);
        assertThat(file.get("calls").asInt()).isEqualTo(128);
    }

    @Test
    void whatIsUnknownIsLeftOut() {
        String file =
                VerdictFile.of(build(verdict(V2, "INCONCLUSIVE", nothingKnown("passRate", "pass rate ≥ 90.0 %"))));

        assertThat(file).contains("\"n\" : 0").doesNotContain("estimate", "interval", "error", "null", "NaN");
    }

    @Test
    void whatWasThrownIsKeptAsItWas() throws IOException {
        String thrown = "x\r\n\"quoted\" \u001b \\ 日本";

        assertThat(file(error(V2, thrown))
                        .get("versions")
                        .get(0)
                        .get("tests")
                        .get(0)
                        .get("error")
                        .asText())
                .isEqualTo(thrown);
        assertThat(VerdictFile.of(build(error(V2, thrown)))).doesNotContain("\r", "\u001b");
    }

    @Test
    void aVersionOfTheSameNameAndAnotherDigestIsAnotherVersion() throws IOException {
        var changed = new dev.touchstone.junit.results.VersionRecord("refund-v2", "sha256:99");

        assertThat(file(
                                verdict(ResultFixture.TEST, V2, "PASS", passRate("PASS", 46, 1)),
                                verdict(changed, "FAIL", passRate("FAIL", 46, 0.5)))
                        .get("versions"))
                .hasSize(2);
    }
}
