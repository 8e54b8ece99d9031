package dev.touchstone.junit.page;

import static dev.touchstone.junit.results.ResultFixture.TEST;
import static dev.touchstone.junit.results.ResultFixture.V1;
import static dev.touchstone.junit.results.ResultFixture.V2;
import static dev.touchstone.junit.results.ResultFixture.ofBaseline;
import static dev.touchstone.junit.results.ResultFixture.passRate;
import static dev.touchstone.junit.results.ResultFixture.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.touchstone.junit.disk.WholeFile;
import dev.touchstone.junit.golden.GoldenCase;
import dev.touchstone.junit.results.BuildRuns;
import dev.touchstone.junit.results.Results;
import dev.touchstone.junit.results.SampleRecord;
import dev.touchstone.junit.results.VersionRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPageTests {

    private static final String FINGERPRINT = "sha256:0123";
    private static final String HOSTILE =
            "</script><script>alert(1)</script><!--]]>\u0000\u001b[31m\u202e| `a` |\n\"'&lt;";

    @TempDir
    private Path output;

    private Results results;

    @BeforeEach
    void aRun() {
        results = Results.in(output, Map.of());
    }

    private static SampleRecord answer(
            VersionRecord version, String goldenCase, int sample, boolean passed, String text) {
        return new SampleRecord(
                TEST,
                version,
                "candidate",
                goldenCase,
                sample,
                passed,
                sample / 10.0,
                100L * (sample + 1),
                List.of(text),
                "stop",
                passed ? null : "wrong: " + text);
    }

    private static GoldenCase golden(String id, String slice) {
        return new GoldenCase(
                id, "Input of " + id, false, Optional.of(slice), Map.of("expected", "30 days"), "refunds.jsonl", 1);
    }

    private ReadPage page(String... row) throws IOException {
        results.append(ofBaseline(V1, "PASS", passRate("PASS", 60, 0.95)));
        results.append(verdict(V2, "FAIL", passRate("FAIL", 40, 0.6)));
        results.close();
        PageSource source = new PageSource(
                Optional.empty(),
                new BuildRuns(output.resolve("results")).newest().orElseThrow(),
                output);
        PageHead head = new PageHead(
                "FAIL",
                Map.of("line", "TOUCHSTONE 1 FAIL"),
                128,
                List.of(List.of(row)),
                List.of(),
                "2026-11-22T10:00:01Z");
        ReportPage.write(head, List.of(source), output.resolve(ReportPage.FILE));
        return ReadPage.of(output.resolve(ReportPage.FILE));
    }

    private static String sha256(String content) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    @Test
    void onlyItsOwnScriptsAndStyleMayRunAndNothingMayLeaveIt() throws Exception {
        ReadPage page = page();

        String policy =
                page.matches("Content-Security-Policy\" content=\"([^\"]*)\"").get(0);
        assertThat(page.scripts()).hasSizeGreaterThan(10);
        for (String script : page.scripts()) {
            assertThat(policy).contains(sha256(script));
        }
        assertThat(policy)
                .contains(sha256(page.matches("(?s)<style>(.*?)</style>").get(0)))
                .startsWith("default-src 'none'; script-src 'sha256-")
                .endsWith("; img-src data:; base-uri 'none'; form-action 'none'")
                .doesNotContain("unsafe", "http", "*");
    }

    @Test
    void noScriptEndsBeforeItsEndOrIsChangedByAParserOfHtml() throws IOException {
        assertThat(page().scripts())
                .allSatisfy(script -> assertThat(script).doesNotContain("<!--", "<script", "\r", "\0"));
    }

    @Test
    void whoMayRunNoScriptsReadsTheVerdictsAsATable() throws IOException {
        ReadPage page = page("FAIL", "RefundTests.statesTheWindow", "refund-v2", "60.0 %", "64 calls");

        assertThat(page.html())
                .contains("<h1>Touchstone: FAIL</h1>", "<p>TOUCHSTONE 1 FAIL</p>")
                .contains("<tr><td>FAIL</td><td>RefundTests.statesTheWindow</td><td>refund-v2</td><td>60.0 %</td>"
                        + "<td>64 calls</td></tr>");
    }

    @Test
    void whatIsWrittenIntoTheTableIsNoMarkup() throws IOException {
        assertThat(page("<b a=\"1\">&", HOSTILE).html())
                .contains("<td>&lt;b a=&quot;1&quot;&gt;&amp;</td>")
                .doesNotContain("alert(1)</script>");
    }

    @Test
    void hostileAnswersAreDataAndReadBackAsTheyWere() throws IOException {
        results.asked(FINGERPRINT, golden("c", "shoes"));
        results.append(answer(V2, "c", 0, false, HOSTILE));

        ReadPage page = page();
        JsonNode sample = page.answers().path("samples").path(0);
        assertThat(page.html()).doesNotContain("alert(1)");
        assertThat(sample.path("texts").path(0).textValue()).isEqualTo(HOSTILE);
        assertThat(sample.path("reason").textValue()).isEqualTo("wrong: " + HOSTILE);
    }

    @Test
    void everyGradeIsCountedEveryWrongAnswerKeptAndThreeRightOnes() throws IOException {
        results.asked(FINGERPRINT, golden("c", "shoes"));
        for (int sample = 0; sample < 10; sample++) {
            results.append(answer(V2, "c", sample, sample % 5 != 0, "Answer " + sample));
        }

        ReadPage page = page();
        assertThat(page.answers().path("grades").textValue()).isEqualTo("0111101111");
        assertThat(page.answers().path("omitted").intValue()).isEqualTo(5);
        assertThat(page.answers().path("samples").findValuesAsText("i")).containsExactly("0", "1", "2", "3", "5");
        assertThat(page.answers().path("samples").path(0).toString())
                .isEqualTo("{\"i\":0,\"passed\":false,\"score\":0.0,\"ms\":100,\"finish\":\"stop\","
                        + "\"reason\":\"wrong: Answer 0\",\"texts\":[\"Answer 0\"]}");
        assertThat(page.overview().path("omitted").path("passing").intValue()).isEqualTo(5);
    }

    @Test
    void anAnswerThatIsToldTwiceCountsOnceAndTheFirstCounts() throws IOException {
        results.asked(FINGERPRINT, golden("c", "shoes"));
        results.append(answer(V1, "c", 0, true, "first"));
        results.append(answer(V1, "c", 0, false, "again"));

        ReadPage page = page();
        assertThat(page.answers().path("grades").textValue()).isEqualTo("1");
        assertThat(page.answers().path("samples").findValuesAsText("i")).containsExactly("0");
        assertThat(page.overview()
                        .path("tests")
                        .path(0)
                        .path("cases")
                        .path("counts")
                        .toString())
                .isEqualTo("[{\"version\":0,\"n\":[1],\"passes\":[1]}]");
    }

    @Test
    void aLongTextIsCutAndSaysByHowMuch() throws IOException {
        results.append(answer(V2, "c", 0, false, "x".repeat(19_999) + "😀" + "y".repeat(5_000_000)));

        JsonNode sample = page().answers().path("samples").path(0);
        assertThat(sample.path("texts").path(0).textValue()).isEqualTo("x".repeat(19_999));
        assertThat(sample.path("cut").intValue()).isEqualTo(5_000_002);
    }

    @Test
    void theCasesOfATestStandInItsOverview() throws IOException {
        results.asked(FINGERPRINT, golden("b", "shoes"));
        results.asked(FINGERPRINT, golden("a", "gloves"));
        results.append(answer(V1, "b", 0, true, "Yes."));
        results.append(answer(V1, "a", 0, true, "Yes."));
        results.append(answer(V2, "a", 0, false, "No."));

        JsonNode cases = page().overview().path("tests").path(0).path("cases");
        assertThat(cases.path("ids").toString()).isEqualTo("[\"a\",\"b\"]");
        assertThat(cases.path("slices").toString()).isEqualTo("[\"gloves\",\"shoes\"]");
        assertThat(cases.path("inputs").toString()).isEqualTo("[\"Input of a\",\"Input of b\"]");
        assertThat(cases.path("chunks").toString()).isEqualTo("[0,0]");
        assertThat(cases.path("counts").toString())
                .isEqualTo(
                        "[{\"version\":0,\"n\":[1,1],\"passes\":[1,1]},{\"version\":1,\"n\":[1,0],\"passes\":[0,0]}]");
    }

    @Test
    void aHundredCasesMakeAChunk() throws IOException {
        for (int number = 100; number < 350; number++) {
            results.append(answer(V1, "case-" + number, 0, true, "Yes."));
        }

        ReadPage page = page();
        assertThat(page.data("cases-0")).hasSize(100);
        assertThat(page.data("cases-2")).hasSize(50);
        assertThat(page.data("cases-2").path(49).path("case").intValue()).isEqualTo(249);
        assertThat(page.matches("id=\"(cases-[0-9]+)\"")).containsExactly("cases-0", "cases-1", "cases-2");
        assertThat(page.overview()
                        .path("tests")
                        .path(0)
                        .path("cases")
                        .path("chunks")
                        .path(249)
                        .intValue())
                .isEqualTo(2);
    }

    @Test
    void aSliceHasItsPassRateWithAnIntervalThatHoldsWheneverSamplingStopped() throws IOException {
        results.asked(FINGERPRINT, golden("c", "shoes"));
        for (int sample = 0; sample < 4; sample++) {
            results.append(answer(V2, "c", sample, sample > 0, "Answer"));
        }

        JsonNode slice = page().overview()
                .path("tests")
                .path(0)
                .path("verdicts")
                .path(1)
                .path("slices")
                .path(0);
        assertThat(slice.path("slice").textValue()).isEqualTo("shoes");
        assertThat(slice.path("n").intValue()).isEqualTo(4);
        assertThat(slice.path("passes").intValue()).isEqualTo(3);
        assertThat(slice.path("interval").path("method").textValue()).isEqualTo("anytime beta mixture");
        assertThat(slice.path("interval").path("low").doubleValue()).isBetween(0.0, 0.75);
    }

    @Test
    void scoresAndLatenciesAreToldByTheirPercentiles() throws IOException {
        for (int sample = 0; sample < 11; sample++) {
            results.append(answer(V2, "c", sample, true, "Answer"));
        }

        JsonNode latency =
                page().overview().path("tests").path(0).path("distributions").path(1);
        assertThat(latency.path("what").textValue()).isEqualTo("latency");
        assertThat(latency.path("n").intValue()).isEqualTo(11);
        assertThat(latency.path("quantiles")).hasSize(101);
        assertThat(latency.path("quantiles").path(0).doubleValue()).isEqualTo(0.1);
        assertThat(latency.path("quantiles").path(50).doubleValue()).isEqualTo(0.6);
        assertThat(latency.path("quantiles").path(100).doubleValue()).isEqualTo(1.1);
    }

    @Test
    void aVersionIsFoundByTheDigestOfItsFile() throws Exception {
        byte[] unit = "{\"model\":\"gpt-x\"}".getBytes(StandardCharsets.UTF_8);
        WholeFile.replace(output.resolve("units/refund-v3-0.json"), unit);
        WholeFile.replace(output.resolve("units/refund-v4-0.json"), "{\"model\":\"changed");
        String digest = "sha256:"
                + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(unit));
        results.append(verdict(new VersionRecord("refund-v3", digest), "PASS", passRate("PASS", 60, 0.95)));

        JsonNode versions = page().overview().path("versions");
        assertThat(versions.findValuesAsText("name")).contains("refund-v1", "refund-v2", "refund-v3");
        for (JsonNode version : versions) {
            assertThat(version.path("unit").toString())
                    .isEqualTo(version.path("name").textValue().equals("refund-v3") ? "{\"model\":\"gpt-x\"}" : "null");
        }
    }

    @Test
    void anOlderPageStaysIfTheResultsAreDamaged() throws IOException {
        WholeFile.replace(output.resolve(ReportPage.FILE), "older");
        try (var files = Files.list(output.resolve("results"))) {
            Path samples = files.filter(file -> file.toString().endsWith("-samples.jsonl"))
                    .findFirst()
                    .orElseThrow();
            Files.writeString(samples, "damaged\n");
        }

        assertThatThrownBy(this::page).hasMessageContaining("-samples.jsonl:1: Unrecognized token 'damaged'");
        assertThat(output.resolve(ReportPage.FILE)).hasContent("older");
    }
}
