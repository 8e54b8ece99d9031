package dev.touchstone.junit.ci;

import static dev.touchstone.junit.results.ResultFixture.V1;
import static dev.touchstone.junit.results.ResultFixture.V2;
import static dev.touchstone.junit.results.ResultFixture.error;
import static dev.touchstone.junit.results.ResultFixture.passRate;
import static dev.touchstone.junit.results.ResultFixture.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.gate.Objection;
import dev.touchstone.junit.results.VerdictRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class CiOutputsTests {

    private static final VerdictRecord GOOD = verdict(V1, "PASS", passRate("PASS", 60, 0.95));
    private static final VerdictRecord BAD = verdict(V2, "FAIL", passRate("FAIL", 40, 0.6));
    private static final Objection FAILED = objection(
            Objection.Kind.FAIL, "GATE RefundTests.statesTheWindow · refund-v2: FAIL", Optional.of(BAD.test()));

    @TempDir
    Path workspace;

    private static Objection objection(Objection.Kind kind, String headline, Optional<String> test) {
        Explanation told = Explanation.of(headline)
                .fact("found", "FAIL  pass rate ≥ 90.0 %, n = 40")
                .why("100% sure.");
        return new Objection(kind, told, Objection.Remedy.NONE, test, Optional.empty());
    }

    private static CheckedBuild build(List<VerdictRecord> verdicts, Objection... objections) {
        return new CheckedBuild("run-1", verdicts, List.of(objections));
    }

    private Path module() {
        return workspace.resolve("shop");
    }

    private Path output() {
        return module().resolve("target/touchstone");
    }

    private CiOutputs outputs(Map<String, String> environment) {
        return new CiOutputs(module(), output(), environment, true);
    }

    private CiOutputs onGitHub() throws IOException {
        Path source = module().resolve("src/test/java/com/acme/RefundTests.java");
        Files.createDirectories(source.getParent());
        Files.createDirectories(output());
        Files.writeString(
                source, "package com.acme;\n\nclass RefundTests {\n    void statesTheWindow(String a) {}\n}\n");
        Files.writeString(output().resolve("summary.md"), "# Touchstone: FAIL\n");
        return outputs(Map.of("GITHUB_STEP_SUMMARY", summary().toString(), "GITHUB_WORKSPACE", workspace.toString()));
    }

    private Path summary() {
        return workspace.resolve("step_summary");
    }

    private String written(String name) throws IOException {
        return Files.readString(output().resolve(name));
    }

    @Test
    void elsewhereNothingIsPrinted() {
        assertThat(outputs(Map.of("GITHUB_STEP_SUMMARY", " ")).write(build(List.of(BAD), FAILED)))
                .isEmpty();
        assertThat(output()).isDirectoryContaining("glob:**/{junit-gate.xml,metrics.txt,otel.jsonl}");
    }

    @Test
    void anAnnotationStandsBesideTheTest() throws IOException {
        assertThat(onGitHub().write(build(List.of(GOOD, BAD), FAILED)))
                .containsExactly(
                        "::error file=shop/src/test/java/com/acme/RefundTests.java,line=4,title=GATE RefundTests.statesTheWindow"
                                + " · refund-v2%3A FAIL::found FAIL  pass rate ≥ 90.0 %25, n = 40");
    }

    @Test
    void ofManyFailingClassesTheTenWorstAreAnnotatedOnceEach() throws IOException {
        Objection[] many = IntStream.range(0, 40)
                .mapToObj(i -> objection(
                        i % 2 == 0 ? Objection.Kind.INCONCLUSIVE : Objection.Kind.FAIL,
                        "GATE " + i,
                        Optional.of("com.acme.T" + i / 2 % 15 + "Tests#test")))
                .toArray(Objection[]::new);
        List<String> lines = onGitHub().write(build(List.of(BAD), many));

        assertThat(lines).hasSize(10).doesNotHaveDuplicates().allMatch(line -> line.startsWith("::error title=GATE "));
        assertThat(lines.get(0)).isEqualTo("::error title=GATE 1 and 3 more::found FAIL  pass rate ≥ 90.0 %25, n = 40");
    }

    @Test
    void nothingInATextEndsAnAnnotation() {
        assertThat(Annotations.data("a%b\r\nc:d,e")).isEqualTo("a%25b%0D%0Ac:d,e");
        assertThat(Annotations.property("a%b\r\nc:d,e")).isEqualTo("a%25b%0D%0Ac%3Ad%2Ce");
    }

    @Test
    void theJobSummaryIsWrittenOnceHoweverOftenTheBuildIsChecked() throws IOException {
        Files.writeString(summary(), "another tool's\n");
        CiOutputs outputs = onGitHub();
        outputs.write(build(List.of(BAD), FAILED));
        String once = Files.readString(summary());
        outputs.write(build(List.of(BAD), FAILED));

        assertThat(Files.readString(summary())).isEqualTo(once);
        assertThat(once).startsWith("another tool's\n<!-- touchstone ");
        assertThat(once.substring(once.indexOf("-->\n") + 4))
                .isEqualTo(
                        """
                        # Touchstone: FAIL

                        ## The gate

                        ```text
                        GATE RefundTests.statesTheWindow · refund-v2: FAIL

                          found FAIL  pass rate ≥ 90.0 %, n = 40

                        Why:  100% sure.
                        ```
                        """);
    }

    @Test
    void nothingInAMessageEndsItsBlock() throws IOException {
        onGitHub().write(build(List.of(BAD), objection(Objection.Kind.FAIL, "GATE ```\n# big", Optional.empty())));
        assertThat(Files.readString(summary()))
                .contains("````text\nGATE ```\n# big\n")
                .endsWith("\n````\n");
    }

    @Test
    void theJobSummaryNeverPassesGitHubsLimit() throws IOException {
        Files.write(summary(), new byte[StepSummary.MOST_BYTES - 200]);
        onGitHub().write(build(List.of(BAD), FAILED));
        assertThat(Files.size(summary())).isLessThanOrEqualTo(StepSummary.MOST_BYTES);
        assertThat(Files.readString(summary())).endsWith("it is in target/touchstone/summary.md.\n");

        Files.write(summary(), new byte[StepSummary.MOST_BYTES]);
        onGitHub().write(build(List.of(BAD), FAILED));
        assertThat(Files.size(summary())).isEqualTo(StepSummary.MOST_BYTES);
    }

    @Test
    void aSummaryThatCannotBeWrittenChangesNoDecision() throws IOException {
        onGitHub();
        Map<String, String> folder = Map.of("GITHUB_STEP_SUMMARY", workspace.toString());
        assertThat(outputs(folder).write(build(List.of(GOOD))))
                .singleElement()
                .asString()
                .startsWith("NOTE the job summary was not written, the decision stands: ");
    }

    @Test
    void metricsHaveTheSameDigitsInEveryBuild() throws IOException {
        outputs(Map.of()).write(build(List.of(GOOD, BAD), FAILED));
        assertThat(written("metrics.txt"))
                .isEqualTo(
                        """
                        # TYPE touchstone_let_through gauge
                        # HELP touchstone_let_through 1 if nothing speaks against the build.
                        touchstone_let_through 0
                        # TYPE touchstone_objections gauge
                        # HELP touchstone_objections What speaks against the build.
                        touchstone_objections{kind="FAIL"} 1
                        touchstone_objections{kind="ERROR"} 0
                        touchstone_objections{kind="INCONCLUSIVE"} 0
                        # TYPE touchstone_verdicts gauge
                        # HELP touchstone_verdicts Verdicts by outcome.
                        touchstone_verdicts{outcome="ERROR"} 0
                        touchstone_verdicts{outcome="FAIL"} 1
                        touchstone_verdicts{outcome="INCONCLUSIVE"} 0
                        touchstone_verdicts{outcome="PASS"} 1
                        touchstone_verdicts{outcome="REFERENCE"} 0
                        # TYPE touchstone_calls gauge
                        # HELP touchstone_calls Calls made.
                        touchstone_calls 128
                        # TYPE touchstone_estimate gauge
                        # HELP touchstone_estimate What was found, by test, version and requirement.
                        touchstone_estimate{test="com.acme.RefundTests#statesTheWindow",version="refund-v1",kind="passRate",requirement="pass rate ≥ 90.0 %"} 0.950
                        touchstone_estimate{test="com.acme.RefundTests#statesTheWindow",version="refund-v2",kind="passRate",requirement="pass rate ≥ 90.0 %"} 0.600
                        # EOF
                        """);
    }

    private Document xml() throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(written("junit-gate.xml").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theGateIsATestSuite() throws Exception {
        Objection outage = objection(Objection.Kind.ERROR, "GATE down", Optional.empty());
        outputs(Map.of()).write(build(List.of(GOOD, BAD), outage, FAILED));

        Element suite = xml().getDocumentElement();
        assertThat(suite.getAttribute("tests")).isEqualTo("3");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(suite.getAttribute("errors")).isEqualTo("1");
        Element failure = (Element) suite.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("message")).isEqualTo("GATE RefundTests.statesTheWindow · refund-v2: FAIL");
        assertThat(failure.getTextContent()).isEqualTo(FAILED.explanation().text());
        Element passed = (Element) suite.getElementsByTagName("testcase").item(0);
        assertThat(passed.getAttribute("name")).isEqualTo("statesTheWindow · refund-v1");
        assertThat(((Element) failure.getParentNode()).getAttribute("classname"))
                .isEqualTo("com.acme.RefundTests");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000\u0007\u001b[2J\u007f",
                "]]>",
                "<failure/>&amp;\"'",
                "\ud83d \ud83d\ude00 \udc00",
                "\uffff\ufffe\u0085\u2028\u202e",
                "\r\n\t"
            })
    void noTextBreaksTheSuite(String hostile) throws Exception {
        VerdictRecord verdict = verdict("com.acme.T#" + hostile, V1, "PASS");
        Objection objection = objection(Objection.Kind.FAIL, "GATE " + hostile, Optional.of("com.acme.T#" + hostile));
        outputs(Map.of()).write(build(List.of(verdict), objection));

        assertThat(xml().getElementsByTagName("failure").getLength()).isEqualTo(1);
        assertThat(written("junit-gate.xml").codePoints())
                .noneMatch(character -> Character.isISOControl(character) && character != '\n');
    }

    @Test
    void noTextBreaksTheMetrics() throws IOException {
        VerdictRecord hostile = verdict("a\"b\\c\nd\u001b\u2028", V1, "PASS", passRate("PASS", 60, 0.95));
        outputs(Map.of()).write(build(List.of(hostile)));

        assertThat(written("metrics.txt"))
                .contains("{test=\"a\\\"b\\\\c\\nd\\\\u001B\\\\u2028\",version=")
                .endsWith("# EOF\n");
        assertThat(written("metrics.txt").lines()).hasSize(22);
    }

    @Test
    void aTestIsFoundInAnySourceSetAndLanguage() throws IOException {
        Path kotlin = module().resolve("src/integrationTest/kotlin/com/acme/RefundTests.kt");
        Files.createDirectories(kotlin.getParent());
        Files.writeString(
                kotlin, "class RefundTests {\n  @Nested inner class Late {\n    fun `window`(a: String) {}\n  }\n}\n");
        Sources sources = new Sources(module(), module());

        assertThat(sources.of("com.acme.RefundTests$Late#window"))
                .contains(new Sources.Place("src/integrationTest/kotlin/com/acme/RefundTests.kt", 3));
        assertThat(sources.of("com.acme.RefundTests#gone"))
                .map(Sources.Place::line)
                .contains(1);
        assertThat(sources.of("com.acme.OtherTests#window")).isEmpty();
        assertThat(new Sources(workspace.resolve("none"), workspace).of("com.acme.RefundTests#window"))
                .isEmpty();
    }

    @Test
    void whatXmlCannotHoldIsMadeVisible() {
        assertThat(XmlText.of("a\u0000\ud83d\u202e<😀\n")).isEqualTo("a\\u0000\\uD83D\\u202E&lt;😀&#10;");
    }

    private List<JsonNode> events() throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        return written("otel.jsonl").lines().map(line -> parsed(json, line)).toList();
    }

    private static JsonNode parsed(JsonMapper json, String line) {
        try {
            return json.readTree(line);
        } catch (IOException malformed) {
            throw new AssertionError(line, malformed);
        }
    }

    @Test
    void everyFindingIsAnEventOfOpenTelemetry() throws IOException {
        outputs(Map.of()).write(build(List.of(GOOD, error(V2, "ERROR the provider is down")), FAILED));

        assertThat(events()).hasSize(2);
        JsonNode good = events().get(0).at("/resourceLogs/0/scopeLogs/0/logRecords/0");
        assertThat(good.get("eventName").textValue()).isEqualTo("gen_ai.evaluation.result");
        assertThat(good.get("timeUnixNano").textValue()).isEqualTo("1795341601000000000");
        assertThat(good.get("severityNumber").intValue()).isEqualTo(9);
        assertThat(good.get("attributes").toString())
                .isEqualTo("[" + string("gen_ai.evaluation.name", "com.acme.RefundTests#statesTheWindow/passRate")
                        + ",{\"key\":\"gen_ai.evaluation.score.value\",\"value\":{\"doubleValue\":0.95}},"
                        + string("gen_ai.evaluation.score.label", "PASS") + ","
                        + string("gen_ai.evaluation.explanation", "pass rate ≥ 90.0 %, n = 60") + ","
                        + string("feature_flag.result.variant", "refund-v1") + ","
                        + string("touchstone.model_version.digest", "sha256:01") + ","
                        + string("test.case.name", "com.acme.RefundTests#statesTheWindow") + ","
                        + string("test.case.result.status", "pass") + "]");
        JsonNode trouble = events().get(1).at("/resourceLogs/0/scopeLogs/0/logRecords/0");
        assertThat(trouble.get("severityNumber").intValue()).isEqualTo(17);
        assertThat(trouble.get("attributes").toString())
                .contains(string("error.type", "no_verdict"))
                .contains(string("gen_ai.evaluation.explanation", "ERROR the provider is down"));
    }

    private static String string(String key, String value) {
        return "{\"key\":\"" + key + "\",\"value\":{\"stringValue\":\"" + value + "\"}}";
    }

    @Test
    void noEventIsWrittenUnlessAskedFor() throws IOException {
        new CiOutputs(module(), output(), Map.of(), false).write(build(List.of(GOOD)));
        assertThat(output().resolve("otel.jsonl")).doesNotExist();
    }
}
