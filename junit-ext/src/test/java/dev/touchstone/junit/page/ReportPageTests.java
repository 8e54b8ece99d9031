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
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.junit.golden.GoldenCase;
import dev.touchstone.junit.results.BuildRecord;
import dev.touchstone.junit.results.Results;
import dev.touchstone.junit.results.SampleRecord;
import dev.touchstone.junit.results.VersionRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPageTests {

    @TempDir
    private Path output;

    private Results results = unopened();

    @SuppressWarnings("NullAway") // opened before each test
    private static Results unopened() {
        return null;
    }

    @BeforeEach
    void open() {
        results = Results.in(output, Map.of("sun.java.command", "x 2026-11-22T11-23-26_083-jvmRun1 y"));
        results.append(ofBaseline(V1, "PASS", passRate("PASS", 46, 0.95)));
        results.append(verdict(V2, "FAIL", passRate("FAIL", 40, 0.5)));
    }

    @AfterEach
    void close() {
        results.close();
    }

    private void answers(VersionRecord version, String goldenCase, int sample, boolean passed, String text) {
        results.append(new SampleRecord(
                TEST,
                version,
                "candidate",
                goldenCase,
                sample,
                passed,
                passed ? 1.0 : 0.0,
                100L * (sample + 1),
                List.of(text),
                "stop",
                passed ? null : "wrong"));
    }

    private WrittenPage written() throws IOException {
        BuildRecord build = results.build();
        PageHead head = new PageHead(
                "FAIL",
                Map.of("line", "TOUCHSTONE 1 FAIL, 1 PASS"),
                128,
                List.of(List.of("FAIL", "<b>", "v2", "numbers", "cost")),
                List.of(),
                "2026-11-22T10:00:01Z");
        Path file = output.resolve("report.html");
        ReportPage.write(head, List.of(new PageSource(Optional.empty(), build, output)), file);
        return WrittenPage.in(file);
    }

    @Test
    void everyAnswerIsCountedOnceForEachVersion() throws IOException {
        answers(V1, "b", 0, true, "yes");
        answers(V2, "b", 0, false, "no");
        answers(V2, "b", 1, true, "yes");
        answers(V1, "b", 0, true, "told again, for another candidate");
        answers(V1, "a", 0, true, "yes");

        JsonNode cases = written().test().get("cases");

        assertThat(cases.get("ids")).hasToString("[\"a\",\"b\"]");
        assertThat(cases.get("counts"))
                .hasToString(
                        "[{\"version\":0,\"n\":[1,1],\"passes\":[1,1]},{\"version\":1,\"n\":[0,2],\"passes\":[0,1]}]");
    }

    @Test
    void everyWrongAnswerIsKeptAndThreeRightOnes() throws IOException {
        for (int sample = 0; sample < 8; sample++) {
            answers(V2, "a", sample, sample % 4 != 0, "answer " + sample);
        }

        WrittenPage page = written();
        JsonNode answers = page.answers(0).get("answers").get(0);

        assertThat(answers.get("grades").asText()).isEqualTo("01110111");
        assertThat(answers.get("omitted").asInt()).isEqualTo(3);
        assertThat(answers.get("samples").findValues("i")).hasToString("[0, 1, 2, 3, 4]");
        assertThat(answers.get("samples").get(0).get("reason").asText()).isEqualTo("wrong");
        assertThat(answers.get("samples").get(0).get("texts")).hasToString("[\"answer 0\"]");
        assertThat(page.overview().get("omitted").get("passing").asInt()).isEqualTo(3);
    }

    @Test
    void aLongTextIsCutAndTheRestCounted() throws IOException {
        answers(V2, "a", 0, false, "x".repeat(20_007));

        WrittenPage page = written();
        JsonNode sample = page.answers(0).get("answers").get(0).get("samples").get(0);

        assertThat(sample.get("cut").asInt()).isEqualTo(7);
        assertThat(sample.get("texts").get(0).asText()).hasSize(20_000);
        assertThat(page.overview().get("omitted").get("shortened").asInt()).isOne();
    }

    @Test
    void theCaseShowsWhatWasAsked() throws IOException {
        answers(V2, "a", 0, false, "no");
        results.asked(
                results.build().verdicts().get(0).golden().fingerprint(),
                new GoldenCase("a", "Why?", true, Optional.of("eu"), Map.of("expected", "30 days"), "f.jsonl", 1));

        WrittenPage page = written();

        assertThat(page.answers(0).get("input").asText()).isEqualTo("Why?");
        assertThat(page.answers(0).get("expected").asText()).isEqualTo("30 days");
        assertThat(page.test().get("cases").get("slices")).hasToString("[\"eu\"]");
        assertThat(page.test().get("cases").get("critical")).hasToString("[true]");
        JsonNode slice = page.test().get("verdicts").findValue("slices");
        assertThat(slice).isNotNull();
    }

    @Test
    void aSliceHasItsRateWithIntervalAndMethod() throws IOException {
        answers(V2, "a", 0, false, "no");
        answers(V2, "a", 1, true, "yes");
        results.asked(
                results.build().verdicts().get(0).golden().fingerprint(),
                new GoldenCase("a", "Why?", false, Optional.of("eu"), Map.of(), "f.jsonl", 1));

        JsonNode slice = written().test().get("verdicts").get(1).get("slices").get(0);

        assertThat(slice.get("slice").asText()).isEqualTo("eu");
        assertThat(slice.get("n").asInt()).isEqualTo(2);
        assertThat(slice.get("passes").asInt()).isOne();
        assertThat(slice.get("interval").get("low").asDouble()).isBetween(0.0, 0.5);
        assertThat(slice.get("interval").get("high").asDouble()).isBetween(0.5, 1.0);
        assertThat(slice.get("interval").get("method").asText()).isEqualTo("anytime beta mixture");
    }

    @Test
    void scoresAndSecondsAreToldByTheirPercentiles() throws IOException {
        answers(V2, "a", 0, false, "no");
        answers(V2, "a", 1, true, "yes");

        JsonNode distributions = written().test().get("distributions");

        assertThat(distributions.findValues("what")).hasToString("[\"score\", \"latency\"]");
        assertThat(distributions.get(1).get("n").asInt()).isEqualTo(2);
        assertThat(distributions.get(1).get("quantiles")).hasSize(101);
        assertThat(distributions.get(1).get("quantiles").get(0).asDouble()).isEqualTo(0.1);
        assertThat(distributions.get(1).get("quantiles").get(100).asDouble()).isEqualTo(0.2);
    }

    @Test
    void whatAModelSaysIsNeverMarkup() throws IOException {
        String hostile = "</script><script>alert(1)</script> <!-- ]]> \0 \u001b[2J \u202e \u2028 \ud800";
        answers(V2, hostile, 0, false, hostile);

        WrittenPage page = written();

        assertThat(page.html()).doesNotContain("alert(1)", "\u001b", "\0", "\u202e");
        assertThat(page.answers(0)
                        .get("answers")
                        .get(0)
                        .get("samples")
                        .get(0)
                        .get("texts")
                        .get(0)
                        .asText())
                .isEqualTo(hostile);
        assertThat(page.html()).contains("<td>&lt;b&gt;</td>");
    }

    @Test
    void aBrowserRunsTheScriptsOfThePageAndNoOthers() throws Exception {
        answers(V2, "a", 0, false, "no");

        WrittenPage page = written();

        assertThat(page.policy())
                .startsWith("default-src 'none'; script-src 'sha256-")
                .endsWith("; img-src data:; base-uri 'none'; form-action 'none'")
                .doesNotContain("unsafe", "http");
        assertThat(page.scripts()).hasSizeGreaterThan(20).allSatisfy(script -> {
            assertThat(page.policy()).contains("'sha256-" + hash(script) + "'");
            assertThat(script).doesNotContain("sourceMappingURL");
        });
    }

    private static String hash(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(digest);
    }

    @Test
    void theVersionsAreShownAsTheirFilesSay() throws IOException {
        String unit = "{\"model\":\"gpt-x\",\"parameters\":{}}";
        VersionRecord known =
                new VersionRecord("v3", "sha256:e2a5408091147b12a89d7ed3d86c1ec591ff059df9f212fff92231f70545d369");
        results.append(verdict(known, "PASS", passRate("PASS", 46, 1)));
        Files.createDirectories(output.resolve("units"));
        Files.writeString(output.resolve("units/v3.json"), unit);
        Files.writeString(output.resolve("units/changed.json"), unit.replace("gpt-x", "gpt-y"));

        JsonNode versions = written().overview().get("versions");

        assertThat(versions).hasSize(3);
        assertThat(versions.get(2).get("unit")).hasToString(unit);
        assertThat(versions.get(0).path("unit").isObject()).isFalse();
    }

    @Test
    void aDamagedLineIsTroubleWithItsPlace() throws IOException {
        answers(V2, "a", 0, false, "no");
        Path samples;
        try (var files = Files.list(output.resolve("results"))) {
            samples = files.filter(file -> file.toString().endsWith("-samples.jsonl"))
                    .findFirst()
                    .orElseThrow();
        }
        Files.writeString(samples, "{\"type\":\"sample\",\"test\":7}\n", StandardOpenOption.APPEND);

        assertThatThrownBy(this::written)
                .isInstanceOf(NoVerdictException.class)
                .hasMessageStartingWith(
                        "ERROR cannot read the results in " + samples + ":2: 'test' is of another kind");
    }

    @Test
    void theLineAKilledJvmWasWritingIsPassedOver() throws IOException {
        answers(V2, "a", 0, false, "no");
        try (var files = Files.list(output.resolve("results"))) {
            Path samples = files.filter(file -> file.toString().endsWith("-samples.jsonl"))
                    .findFirst()
                    .orElseThrow();
            Files.writeString(samples, "{\"type\":\"sample\",\"te", StandardOpenOption.APPEND);
        }

        assertThat(written().test().get("cases").get("ids")).hasToString("[\"a\"]");
    }
}
