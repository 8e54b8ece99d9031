package dev.touchstone.junit.report;

import static dev.touchstone.junit.results.ResultFixture.V1;
import static dev.touchstone.junit.results.ResultFixture.V2;
import static dev.touchstone.junit.results.ResultFixture.build;
import static dev.touchstone.junit.results.ResultFixture.noRegression;
import static dev.touchstone.junit.results.ResultFixture.passRate;
import static dev.touchstone.junit.results.ResultFixture.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.junit.results.BuildRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatedVerdictTests {

    private static final BuildRecord GREEN = build(verdict(V1, "PASS", passRate("PASS", 61, 0.9512345678901234)));
    private static final BuildRecord RED = build(
            verdict(V1, "PASS", passRate("PASS", 60, 0.95)), verdict(V2, "FAIL", noRegression("FAIL", 40, -3.0E-5)));
    private static final List<Map<String, Object>> REASONS =
            List.of(Map.of("says", "GATE RefundTests.window · v2 has not reported"));
    private static final String UNCHECKED =
            """
              "gate" : {
                "decision" : "NOT CHECKED",
                "letThrough" : false
              },
            """;

    @TempDir
    private Path output;

    private Path judged(BuildRecord build) throws IOException {
        return Files.writeString(output.resolve("verdict.json"), VerdictFile.of(build));
    }

    @Test
    void nobodyHasLetThroughWhatWasNotChecked() throws IOException {
        assertThat(judged(GREEN)).content().contains("\"decision\" : \"PASS\",\n" + UNCHECKED);
    }

    @Test
    void aGreenBuildThatIsHeldBackSaysSoInTheFileOfTheTests() throws IOException {
        Path file = judged(GREEN);
        String before = Files.readString(file);

        GatedVerdict.write(output, "FAIL", false, REASONS);

        assertThat(file)
                .content()
                .isEqualTo(
                        before.replace(
                                "\"decision\" : \"PASS\",\n" + UNCHECKED,
                                """
                        "decision" : "FAIL",
                          "gate" : {
                            "decision" : "FAIL",
                            "letThrough" : false,
                            "reasons" : [ {
                              "says" : "GATE RefundTests.window · v2 has not reported"
                            } ]
                          },
                        """));
    }

    @Test
    void theNextCheckOfTheSameBuildForgetsTheLast() throws IOException {
        Path file = judged(GREEN);
        GatedVerdict.write(output, "PASS", true, List.of());
        String passed = Files.readString(file);

        GatedVerdict.write(output, "FAIL", false, REASONS);
        GatedVerdict.write(output, "PASS", true, List.of());

        assertThat(file).content().isEqualTo(passed).contains("\"letThrough\" : true");
    }

    @Test
    void whatTheTestsFoundIsNotMadeBetter() throws IOException {
        Path file = judged(RED);

        GatedVerdict.write(output, "PASS", true, List.of());

        assertThat(file).content().contains("\"decision\" : \"FAIL\",\n  \"gate\" : {\n    \"decision\" : \"PASS\"");
    }

    @Test
    void withoutAVerdictNothingIsWritten() {
        GatedVerdict.write(output, "FAIL", false, REASONS);

        assertThat(output.resolve("verdict.json")).doesNotExist();
    }

    @Test
    void aDamagedFileIsNotPassedOver() throws IOException {
        Path file = Files.writeString(output.resolve("verdict.json"), "[]");

        assertThatThrownBy(() -> GatedVerdict.write(output, "PASS", true, List.of()))
                .isInstanceOf(NoVerdictException.class)
                .hasMessage(
                        """
                        ERROR %s: the gate's decision cannot be written there: java.io.IOException: it is no JSON object

                        Why:  a deployer reads the verdict there, and what the tests found is not all that counts.
                        Fix:  delete the file and run the build again.""",
                        file);
    }
}
