package dev.touchstone.junit.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.grading.Embedding;
import dev.touchstone.assertions.grading.Trait;
import dev.touchstone.assertions.message.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BaselineFilesTests {

    static final BaselineId ID = new BaselineId("com.acme.RefundTests", "window", "v1");

    @TempDir
    Path folder;

    private BaselineFiles files;

    @BeforeEach
    void open() {
        files = new BaselineFiles(folder.resolve("baselines"), folder.resolve("baselines.lock"));
    }

    static BaselineRecord record(int good) {
        return record(ID, good, "1".repeat(16));
    }

    static BaselineRecord record(BaselineId id, int good, String content) {
        return new BaselineRecord(
                id,
                "sha256:" + "a".repeat(64),
                new Drawing(Instant.parse("2026-10-02T10:15:30Z"), "run-1", 42, "0.1.0"),
                new Terms(
                        "sha256:" + "b".repeat(64),
                        "sha256:judge",
                        List.of("at least 95.0 % of answers pass"),
                        "0.0 … 1.0",
                        0.1),
                Optional.empty(),
                List.of(recorded("late", good, content), recorded("lost", 40, "2".repeat(16))));
    }

    static RecordedCase recorded(String id, int good, String content) {
        Counted grades = new Counted(good == 40 ? Map.of("passed", 40) : Map.of("passed", good, "failed", 40 - good));
        return new RecordedCase(
                id,
                content,
                40,
                Map.of(
                        Trait.GRADE, grades,
                        Trait.WORDS, new Counted(Map.of("9", 10, "10", 30)),
                        Trait.SERVED_MODEL, new Counted(Map.of("gpt-x", 40))),
                new Counted(Map.of("231", 40)),
                List.of());
    }

    @Test
    void aRecordIsReadAsItWasWritten() {
        Path file = files.write(record(38));

        assertThat(file).isEqualTo(folder.resolve("baselines/com/acme/RefundTests/window/v1.baseline.json"));
        assertThat(files.read(ID)).hasValue(record(38));
        assertThat(files.found(file)).isEqualTo(record(38));
        assertThat(files.all()).containsExactly(file);
    }

    @Test
    void aRecordHasACaseALineAndNumbersInTheirOrder() throws IOException {
        assertThat(Files.readString(files.write(record(38))))
                .isEqualTo(
                        """
                        {
                        "format": "touchstone baseline 1",
                        "class": "com.acme.RefundTests",
                        "method": "window",
                        "version": "v1",
                        "digest": "sha256:%s",
                        "drawn": "2026-10-02T10:15:30Z",
                        "run": "run-1",
                        "seed": "42",
                        "touchstone": "0.1.0",
                        "golden": "sha256:%s",
                        "judge": "sha256:judge",
                        "requirements": ["at least 95.0 %% of answers pass"],
                        "scores": "0.0 … 1.0",
                        "margin": "0.1",
                        "cases": [
                        {"case":"late","content":"1111111111111111","samples":40,"words":{"9":10,"10":30},"grade":{"failed":2,"passed":38},"served_model":{"gpt-x":40},"latency_millis":{"231":40}},
                        {"case":"lost","content":"2222222222222222","samples":40,"words":{"9":10,"10":30},"grade":{"passed":40},"served_model":{"gpt-x":40},"latency_millis":{"231":40}}
                        ],
                        "checksum": "sha256:CHECKSUM"
                        }
                        """
                                .formatted("a".repeat(64), "b".repeat(64))
                                .replace(
                                        "CHECKSUM",
                                        Files.readAllLines(files.file(ID))
                                                .get(19)
                                                .substring(
                                                        BaselineText.CHECKSUM.length(),
                                                        BaselineText.CHECKSUM.length() + 64)));
    }

    @Test
    void nothingRecordedIsAbsent() {
        assertThat(files.read(ID)).isEmpty();
        assertThat(files.anchor(ID)).isEmpty();
        assertThat(files.all()).isEmpty();
        assertThat(files.everything()).isEmpty();
    }

    /** What somebody does to a file, and what is said of it; the checksum is mended where only a forger would. */
    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("emptied", fault(text -> ""), ":1: the file is empty"),
                Arguments.of(
                        "with a mark of the byte order",
                        fault(text -> "\uFEFF" + text),
                        ":1: a record begins with { and not with \\uFEFF{"),
                Arguments.of(
                        "with something before it",
                        fault(text -> "// mine\n" + text),
                        ":1: a record begins with { and not with // mine"),
                Arguments.of(
                        "truncated",
                        fault(text -> text.substring(0, text.indexOf("{\"case\":\"lost\""))),
                        ":17: the record ends before its checksum"),
                Arguments.of(
                        "the end cut off",
                        fault(text -> text.substring(0, text.length() - 2)),
                        ":20: the record ends before its checksum"),
                Arguments.of(
                        "edited",
                        fault(text -> text.replace("\"passed\":38", "\"passed\":39")),
                        ":20: the checksum is not that of the lines above: the record was edited"),
                Arguments.of(
                        "a line deleted",
                        fault(text -> text.replaceFirst("\\{\"case\":\"late\".*\n", "")),
                        ":19: the checksum is not that of the lines above: the record was edited"),
                Arguments.of(
                        "merged badly",
                        fault(text -> text.replace("{\"case\":\"lost\"", "<<<<<<< HEAD\n{\"case\":\"lost\"")),
                        ":18: an unresolved merge conflict"),
                Arguments.of(
                        "of a later format",
                        fault(text -> text.replace("touchstone baseline 1", "touchstone baseline 2")),
                        ":2: this is not \"touchstone baseline 1\" but \"format\": \"touchstone baseline 2\","),
                Arguments.of(
                        "a case twice",
                        forged(text -> text.replace("\"case\":\"lost\"", "\"case\":\"late\"")),
                        ":18: case late stands there twice"),
                Arguments.of(
                        "no cases",
                        forged(text -> text.replaceAll("\\{\"case\".*\n", "")),
                        ":17: the record has no cases"),
                Arguments.of(
                        "grades missing",
                        forged(text -> text.replace("\"failed\":2,", "")),
                        ":17: the grades are not as many as the samples: 38 of 40"),
                Arguments.of(
                        "more counted than asked",
                        forged(text -> text.replace(
                                "\"gpt-x\":40},\"latency_millis\":{\"231\":40}}\n",
                                "\"gpt-x\":41},\"latency_millis\":{\"231\":40}}\n")),
                        ":18: \"served_model\" counts 41 of 40 samples"),
                Arguments.of(
                        "a trait nobody knows",
                        forged(text -> text.replaceFirst("\"words\"", "\"wit\"")),
                        ":17: nothing is known of \"wit\""),
                Arguments.of(
                        "words that are no number",
                        forged(text -> text.replaceFirst("\\{\"9\":10", "{\"nine\":10")),
                        ":17: \"words\" holds what is no number"),
                Arguments.of(
                        "a member twice",
                        forged(text -> text.replaceFirst("\"seed\"", "\"run\"")),
                        ":9: not JSON: Duplicate field 'run'"),
                Arguments.of(
                        "a count below 1",
                        forged(text -> text.replaceFirst("\"failed\":2", "\"failed\":-2")),
                        ":17: \"grade\" is not a whole number from 1"),
                Arguments.of(
                        "no vectors",
                        forged(text -> text.replaceFirst("\"latency_millis\"", "\"meaning\":[[]],\"latency_millis\"")),
                        ":17: \"meaning\" is not a list of vectors"),
                Arguments.of(
                        "no moment",
                        forged(text -> text.replace("2026-10-02T10:15:30Z", "yesterday")),
                        ":1: drawn: yesterday is no moment"),
                Arguments.of(
                        "no margin",
                        forged(text -> text.replace("\"margin\": \"0.1\"", "\"margin\": \"1\"")),
                        ":1: margin: 1 is not above 0 and below 1"),
                Arguments.of(
                        "no digest",
                        forged(text -> text.replaceFirst("\"digest\": .*\n", "")),
                        ":1: \"digest\" is not a text"));
    }

    private static UnaryOperator<String> fault(UnaryOperator<String> edit) {
        return edit;
    }

    private static UnaryOperator<String> forged(UnaryOperator<String> edit) {
        return text -> {
            String edited = edit.apply(text);
            String body = edited.substring(0, edited.indexOf(BaselineText.CHECKSUM));
            return body + BaselineText.checksum(body) + "\n}\n";
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void aDamagedRecordIsNotTakenForAnAbsentOne(String fault, UnaryOperator<String> edit, String problem)
            throws IOException {
        Path file = files.write(record(38));
        Files.writeString(file, edit.apply(Files.readString(file)));

        assertThatThrownBy(() -> files.read(ID))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        file + problem
                                + """


                        Why:  a damaged record does not count as absent, and drift from it would be drift from nothing.
                        Fix:  restore the file from version control; of a conflict keep one side, or draw the record again.""");
    }

    @Test
    void theRecordOfAnotherTestIsNoRecordOfThisOne() throws IOException {
        BaselineId other = new BaselineId("com.acme.RefundTests", "apology", "v1");
        Path written = files.write(record(other, 40, "1".repeat(16)));
        Path copied = files.file(ID);
        Files.createDirectories(copied.getParent());
        Files.copy(written, copied);

        assertThatThrownBy(() -> files.read(ID))
                .hasMessage(
                        copied
                                + """
                        :3: this is the record of another test or version

                          recorded com.acme.RefundTests#apology · v1
                          expected com.acme.RefundTests#window · v1

                        Why:  what was recorded of one says nothing about the other.
                        Fix:  move the file back to where it belongs, or delete it and draw the record again.""");
        assertThatThrownBy(() -> files.check(copied))
                .hasMessageContaining("expected that of com/acme/RefundTests/window/v1");
    }

    @Test
    void theAnchorOfAnotherTestIsNoAnchorOfThisOne() throws IOException {
        BaselineId other = new BaselineId("com.acme.RefundTests", "apology", "v1");
        Path pinned = files.pin(record(other, 40, "1".repeat(16)), "first");
        Files.createDirectories(files.anchorFile(ID).getParent());
        Files.copy(pinned, files.anchorFile(ID));

        assertThatThrownBy(() -> files.anchor(ID)).hasMessageContaining("expected com.acme.RefundTests#window");
        assertThatThrownBy(() -> files.check(files.anchorFile(ID)))
                .hasMessageContaining("expected that of com/acme/RefundTests/window");
        files.check(pinned);
        assertThat(files.everything()).containsExactlyInAnyOrder(pinned, files.anchorFile(ID));
    }

    @Test
    void aKindMayBeAnyText() {
        RecordedCase hostile = new RecordedCase(
                "late",
                "1".repeat(16),
                2,
                Map.of(
                        Trait.GRADE, new Counted(Map.of("passed", 2)),
                        Trait.TOOL_CALLS, new Counted(Map.of("\"},\n<<<<<<< \u001b[31m", 1, "", 1))),
                Counted.NONE,
                List.of(Embedding.of(0.25, -1.0), Embedding.of(0.1234, 2.0)));
        BaselineRecord record = new BaselineRecord(
                ID, "sha256:a", record(40).drawing(), record(40).terms(), Optional.empty(), List.of(hostile));
        files.write(record);

        assertThat(files.read(ID)).hasValue(record);
    }

    @Test
    void theChecksumIsOfTheLinesAbove() throws IOException {
        List<String> lines = Files.readAllLines(files.write(record(38)));

        String body = String.join("\n", lines.subList(0, lines.size() - 2)) + "\n";
        assertThat(lines.get(lines.size() - 2)).isEqualTo(BaselineText.checksum(body));
        assertThat(Arrays.asList(lines.get(lines.size() - 1))).containsExactly("}");
    }
}
