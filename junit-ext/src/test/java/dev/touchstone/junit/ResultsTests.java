package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.touchstone.junit.EngineRun.Ran;
import dev.touchstone.junit.fixtures.Answers;
import dev.touchstone.junit.fixtures.ResultsTestCases.HostileIdTestCase;
import dev.touchstone.junit.fixtures.ResultsTestCases.HostileTestCase;
import dev.touchstone.junit.fixtures.SampledTestCases.BothTestCase;
import dev.touchstone.junit.fixtures.ScriptedModel;
import dev.touchstone.junit.golden.GoldenFile;
import dev.touchstone.junit.version.Resources;
import dev.touchstone.junit.version.VersionFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a run leaves behind: samples and verdicts line by line, {@code verdict.json}, {@code summary.md}. */
class ResultsTests {

    private static final Resources RESOURCES = Resources.of(ResultsTests.class.getClassLoader());

    private static final Map<String, String> HOSTILE = Map.of(
            "1", "a\u0000b",
            "2", "\u001b[31mred\u001b[0m",
            "3", "\u202eevil",
            "4", "| x | y |",
            "5", "<script>alert(1)</script>",
            "6", "line\nFAIL Forged.test · v: all is lost\r\n",
            "7", "`tick` *bold* [link](http://x)",
            "8", "\ud800 lone");

    private static Ran ran;
    private static int calls;

    @BeforeAll
    static void oneVersionOfThreeIsWorse() {
        ScriptedModel.answers(Answers.byChance(Map.of("old", 0.97, "new", 0.6)));
        ran = EngineRun.of(BothTestCase.class).run();
        calls = ScriptedModel.allCalls();
    }

    private static Ran hostile() {
        ScriptedModel.answers((version, request) -> HOSTILE.getOrDefault(request.input(), "bad"));
        return EngineRun.of(HostileTestCase.class)
                .with("touchstone.versions", "new")
                .with("touchstone.seed", "3")
                .run();
    }

    private static String digest(String version) {
        return VersionFile.read("scripted", RESOURCES).get(version).digest();
    }

    @Test
    void everySampleIsALine() {
        JsonNode first = ran.results("samples").get(0);
        assertThat(first.fieldNames())
                .toIterable()
                .containsExactly(
                        "type", "test", "version", "arm", "case", "sample", "passed", "latencyMillis", "texts");
        assertThat(first.get("type").asText()).isEqualTo("sample");
        assertThat(first.get("test").asText()).isEqualTo(BothTestCase.class.getName() + "#lands");
        assertThat(first.get("sample").asInt()).isZero();
        assertThat(first.get("texts")).extracting(JsonNode::asText).containsExactly("good");
    }

    @Test
    void aWrongAnswerCarriesItsReason() {
        List<JsonNode> wrong = ran.results("samples").stream()
                .filter(line -> !line.get("passed").asBoolean())
                .toList();

        assertThat(wrong)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.get("reason").asText()).contains("to contain"));
    }

    @Test
    void theVerdictsRestOnAsManyLinesAsTheySay() {
        int judged = ran.results("verdicts").stream()
                .mapToInt(verdict -> verdict.get("calls").get("judged").asInt())
                .sum();

        assertThat(ran.results("samples")).hasSize(judged);
    }

    @Test
    void verdictsNameVersionsByTheirDigests() {
        assertThat(ran.results("verdicts")).hasSize(3).allSatisfy(verdict -> {
            JsonNode version = verdict.get("version");
            assertThat(version.get("digest").asText())
                    .isEqualTo(digest(version.get("name").asText()));
        });
        assertThat(ran.results("samples"))
                .allSatisfy(line -> assertThat(line.get("version").get("digest").asText())
                        .isEqualTo(digest(line.get("version").get("name").asText())));
    }

    @Test
    void verdictsNameTheGoldenSetByItsFingerprint() {
        JsonNode golden = ran.results("verdicts").get(0).get("golden");

        assertThat(golden.get("name").asText()).isEqualTo("tosses.jsonl");
        assertThat(golden.get("cases").asInt()).isEqualTo(10);
        assertThat(golden.get("fingerprint").asText())
                .isEqualTo(GoldenFile.read("tosses.jsonl", RESOURCES).fingerprint());
    }

    @Test
    void theVerdictFileDecidesForTheBuildAndForEveryVersion() {
        JsonNode file = ran.json("verdict.json");

        assertThat(file.get("schema").asText()).isEqualTo("dev.touchstone/verdict/v0");
        assertThat(file.get("decision").asText()).isEqualTo("FAIL");
        assertThat(file.get("versions"))
                .extracting(version ->
                        version.get("name").asText() + " " + version.get("role").asText() + " "
                                + version.get("decision").asText())
                .containsExactlyInAnyOrder("old baseline PASS", "new candidate FAIL", "newer candidate PASS");
        assertThat(file.get("versions"))
                .extracting(version -> version.get("digest").asText())
                .containsExactlyInAnyOrder(digest("old"), digest("new"), digest("newer"));
        assertThat(file.get("account").get("verdicts").asInt()).isEqualTo(5);
        assertThat(file.get("account").get("spent").asDouble()).isEqualTo(0.005, within(1e-12));
    }

    @Test
    void theSummaryIsATableOfTheVerdicts() {
        String summary = ran.file("summary.md");

        assertThat(summary)
                .startsWith(
                        "# Touchstone: FAIL\n\n| verdict | test | version | numbers | cost |\n|---|---|---|---|---|\n")
                .contains("| FAIL | SampledTestCases.BothTestCase.lands | new | pass rate ≥ 90.0 %: ")
                .contains("| PASS | SampledTestCases.BothTestCase.lands | old (baseline) | ");
        assertThat(summary.lines().filter(line -> line.startsWith("| PASS"))).hasSize(2);
    }

    @Test
    void theAccountOfTheBuildIsPrinted() {
        assertThat(ran.printed().lines().filter(line -> line.startsWith("TOUCHSTONE ")))
                .singleElement()
                .asString()
                .matches("TOUCHSTONE 1 FAIL, 2 PASS · " + calls
                        + " calls, tokens and cost unknown · \\d+(\\.\\d)? m?s · α 0\\.5 % of 0\\.5 % spent by 5 of 5 verdicts · an acceptable set of versions ends red by"
                        + " chance with probability at most 0\\.5 %");
    }

    @Test
    void theFilesKeepWhatWasSaidToTheLetter() {
        assertThat(hostile().results("samples"))
                .extracting(line -> line.get("texts").get(0).asText())
                .hasSizeGreaterThan(8)
                .allMatch(said -> said.equals("bad") || HOSTILE.containsValue(said));
    }

    @Test
    void nothingAModelSaysIsInControlOfAMessage() {
        assertThat(hostile().failure())
                .isEqualTo(
                        """
                        FAIL ResultsTestCases.HostileTestCase.lands · new: 0.0 % of answers pass, 90.0 % required

                          pass rate 0.0 %   0 of 10   new   9 cases
                          interval  0.0 … 37.7 %   95 %, anytime beta mixture, n = 10
                          required  90.0 %   unacceptable: 80.0 % or less
                          samples   10   a fixed plan needs 271
                          worst     script  0 of 1  Expecting actual: "<script>alert(1)</script>" to contain: "good"
                                    nul  0 of 1  Expecting actual: "a\\u0000b" to contain: "good"
                                    bidi  0 of 1  Expecting actual: "\\u202Eevil" to contain: "good"
                                    lone  0 of 1  Expecting actual: "\\uD800 lone" to contain: "good"

                        Why:  a version that meets the requirement is failed at most once in 1,000 runs.
                        Fix:  read the wrong answers of the worst cases; revert or repair the version.
                        Read: target/touchstone/report.html#new
                        Run:  mvn test -Dtest='ResultsTestCases' -Dtouchstone.versions=new -Dtouchstone.case=script""");
    }

    @Test
    void nothingAModelSaysIsInControlOfTheConsoleOrTheSummary() {
        Ran hostile = hostile();

        assertThat(List.of(hostile.printed(), hostile.file("summary.md"), hostile.failure()))
                .allSatisfy(text -> assertThat(
                                text.chars().filter(Character::isISOControl).boxed())
                        .containsOnly((int) '\n'))
                .allSatisfy(text -> assertThat(text).doesNotContain("\u202e", "\nFAIL Forged"));
    }

    @Test
    void nothingAProviderThrowsIsInControlOfTheConsoleOrTheSummary() {
        ScriptedModel.answers((version, request) -> {
            throw new IllegalStateException("\u001b[31m\u202e| <script> |\nFAIL Forged.test");
        });
        Ran hostile = EngineRun.of(HostileTestCase.class)
                .with("touchstone.versions", "new")
                .run();

        assertThat(hostile.file("summary.md"))
                .contains(
                        "java.lang.IllegalStateException: \\\\u001B\\[31m\\\\u202E\\| &lt;script&gt; \\|\\\\nFAIL Forged.test");
        assertThat(hostile.verdictLines())
                .singleElement()
                .asString()
                .contains("java.lang.IllegalStateException: \\u001B[31m\\u202E| <script> |\\nFAIL Forged.test");
    }

    @Test
    void aCommandQuotesAnIdAShellWouldRead() {
        ScriptedModel.answers((version, request) -> request.input().equals("9") ? "bad" : "good");
        Ran hostile = EngineRun.of(HostileIdTestCase.class)
                .with("touchstone.versions", "new")
                .run();

        assertThat(hostile.failure())
                .endsWith(
                        """
                        Run:  mvn test -Dtest='ResultsTestCases' -Dtouchstone.versions=new '-Dtouchstone.case=it'\\''s $(touch /tmp/pwned) | <b>`x`'""");
    }
}
