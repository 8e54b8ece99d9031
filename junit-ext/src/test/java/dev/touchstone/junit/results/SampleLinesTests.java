package dev.touchstone.junit.results;

import static dev.touchstone.junit.results.ResultFixture.V1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.NoVerdictException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleLinesTests {

    private static final String RUN = "2026-11-22T11-23-26_083";
    private static final String GOOD =
            "{\"type\":\"sample\",\"test\":\"T#t\",\"version\":{\"name\":\"v1\",\"digest\":\"sha256:01\"},"
                    + "\"arm\":\"candidate\",\"case\":\"c\",\"sample\":0,\"passed\":true,\"texts\":[\"Yes.\"]}\n";

    @TempDir
    private Path output;

    private static SampleRecord answer(int sample, boolean passed, String text) {
        return new SampleRecord(
                ResultFixture.TEST, V1, "candidate", "c", sample, passed, 0.5, 12L, List.of(text), "stop", null);
    }

    private void written(SampleRecord... answers) {
        try (Results results = Results.in(output, Map.of("sun.java.command", RUN + "-jvmRun1"))) {
            Arrays.stream(answers).forEach(results::append);
        }
    }

    private Path file(byte[] bytes) throws IOException {
        Path file = output.resolve("results").resolve(RUN + "-1-samples.jsonl");
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private Path file(String lines) throws IOException {
        return file(lines.getBytes(StandardCharsets.UTF_8));
    }

    private List<SampleRecord> read(boolean passingTexts) {
        List<SampleRecord> read = new ArrayList<>();
        new BuildAnswers(output.resolve("results"), RUN).forEach(new AnswerReader() {
            @Override
            public boolean wantsTexts(SampleRecord head) {
                return passingTexts || !head.passed();
            }

            @Override
            public void read(SampleRecord answer) {
                read.add(answer);
            }
        });
        return read;
    }

    @Test
    void whatWasWrittenIsReadBack() {
        SampleRecord hostile = answer(1, false, "</script>]]>\u0000\u001b[31m\u202e|`\\\"\n\r\u2028😀");
        SampleRecord long5 = answer(2, true, "5 MB ".repeat(1_000_000));
        written(answer(0, true, "Yes."), hostile, long5);

        assertThat(read(true)).containsExactly(answer(0, true, "Yes."), hostile, long5);
    }

    @Test
    void halfACharacterIsReadAsItWasSaid() {
        written(answer(0, false, "a\ud83db"));
        assertThat(read(true)).containsExactly(answer(0, false, "a\ud83db"));
    }

    @Test
    void textsThatNobodyWantsAreNotRead() {
        written(answer(0, true, "Yes."), answer(1, false, "No."));

        assertThat(read(false)).extracting(SampleRecord::texts).containsExactly(List.of(), List.of("No."));
    }

    @Test
    void aLineThatAKilledJvmLeftIsPassedOverEvenIfItEndsWithinACharacter() throws IOException {
        byte[] torn = (GOOD + GOOD.replace("Yes.", "Größe")).getBytes(StandardCharsets.UTF_8);
        int within = new String(torn, StandardCharsets.ISO_8859_1).indexOf('\u00c3') + 1;
        file(Arrays.copyOf(torn, within));

        assertThat(read(true)).hasSize(1);
    }

    @Test
    void aFileWithoutAWholeLineHoldsNothing() throws IOException {
        file("{\"type\":");
        assertThat(read(true)).isEmpty();

        file("");
        assertThat(read(true)).isEmpty();
    }

    @Test
    void aTornLineLongerThanAnyBufferIsPassedOver() throws IOException {
        file(GOOD + GOOD.replace("Yes.", "y".repeat(100_000)).stripTrailing());
        assertThat(read(true)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nonsense | Unrecognized token 'nonsense': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
                "[1] | not one JSON object",
                "{\"type\":\"sample\"} | 'test' is missing",
                "{\"sample\":-1} | 'sample' is below 0",
                "{\"case\":7} | 'case' is of another kind",
                "{\"texts\":\"Yes.\"} | 'texts' is of another kind",
                "{\"version\":{\"name\":\"v1\",\"of\":{}}} | 'digest' is missing",
                "{\"version\":\"v1\"} | 'version' is of another kind",
            })
    void aDamagedLineIsNamed(String line, String problem) throws IOException {
        Path file = file(GOOD + line + "\n" + GOOD);

        assertThatThrownBy(() -> read(true))
                .isInstanceOf(NoVerdictException.class)
                .hasMessage(
                        """
                        ERROR cannot read the results in %s:2: %s

                        Why:  a verdict that cannot be read must not be taken for one that was never reached.
                        Fix:  delete the results folder and run the build again.
                        """
                                .formatted(file, problem)
                                .stripTrailing());
    }

    @Test
    void twoAnswersOnOneLineAreDamage() throws IOException {
        Path file = file(GOOD.stripTrailing() + GOOD);

        assertThatThrownBy(() -> read(true)).hasMessageContaining(file + ":1: not one JSON object");
    }

    @Test
    void anAnswerOnTwoLinesIsDamage() throws IOException {
        Path file = file(GOOD + GOOD.replace(",\"case\"", ",\n\"case\""));

        assertThatThrownBy(() -> read(true)).hasMessageContaining(file + ":2: not one JSON object");
    }
}
