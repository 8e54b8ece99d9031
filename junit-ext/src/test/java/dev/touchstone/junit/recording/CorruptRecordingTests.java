package dev.touchstone.junit.recording;

import static dev.touchstone.junit.recording.RecordingFixture.ID;
import static dev.touchstone.junit.recording.RecordingFixture.NOBODY;
import static dev.touchstone.junit.recording.RecordingFixture.VERSION;
import static dev.touchstone.junit.recording.RecordingFixture.WITH;
import static dev.touchstone.junit.recording.RecordingFixture.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.junit.disk.Sha256;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.Responses;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Three answers are recorded: header, request, three answers, end. */
class CorruptRecordingTests {

    private static final String WHY =
            "a damaged recording does not count as absent, or answers would be asked for and paid again, or lost.";
    private static final String RESTORE = "restore the file from version control, or delete it and record again.";
    private static final String RUN = "\nRun:  mvn touchstone:record -Dtest=window";

    @TempDir
    Path module;

    private RecordingFixture fixture;

    @BeforeEach
    void threeAnswers() {
        fixture = new RecordingFixture(module);
        fixture.record(3);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("empty", text -> "", 1, "the file is empty"),
                fault(
                        "cut within a line",
                        text -> text.substring(0, text.length() - 120),
                        5,
                        "the file breaks off within this line"),
                fault(
                        "without its last line",
                        text -> without(6, text),
                        5,
                        "the file does not end in its end line; lines are missing, or stand after it"),
                fault(
                        "only a header",
                        text -> line(1, text) + "\n",
                        1,
                        "the file does not end in its end line; lines are missing, or stand after it"),
                fault(
                        "text after the end",
                        text -> text + "{}\n",
                        7,
                        "the file does not end in its end line; lines are missing, or stand after it"),
                fault(
                        "no JSON",
                        text -> text.replace("\"text\":\"2\"}", "\"text\":\"2}"),
                        4,
                        "not JSON: Unexpected end-of-input: was expecting closing quote for a string value"),
                fault(
                        "no JSON object",
                        text -> text.replace(line(4, text), "[]"),
                        4,
                        "no answer: its sample \"i\" or call \"n\" is missing"),
                fault(
                        "two objects on a line",
                        text -> text.replace("\"text\":\"2\"}", "\"text\":\"2\"} {}"),
                        4,
                        "text after the JSON object"),
                fault("without a header", text -> without(1, text), 1, "the header line is missing"),
                fault(
                        "a header of another format",
                        text -> text.replace("{\"recording\":1", "{\"recording\":2"),
                        1,
                        "its format is version 2, and this Touchstone reads version 1"),
                fault("no seed", text -> text.replace("\"seed\":42", "\"seed\":\"x\""), 1, "the header has no seed"),
                fault(
                        "an answer edited",
                        text -> text.replace("\"text\":\"2\"", "\"text\":\"two\""),
                        6,
                        "the lines above are not those that were written: their SHA-256 is another"),
                fault(
                        "the request edited",
                        text -> text.replace("Where is my money?", "Where is it?"),
                        2,
                        "the request is not the one its digest was taken of"),
                fault(
                        "bytes that are no UTF-8",
                        text -> text.replace("\"text\":\"2\"", "\"text\":\"\uFFFD\""),
                        6,
                        "the lines above are not those that were written: their SHA-256 is another"),
                fault("a line lost", text -> without(4, text), 5, "the end line counts 3 answers, the file holds 2"),
                fault(
                        "a line doubled",
                        text -> text.replace(line(4, text), line(4, text) + "\n" + line(4, text)),
                        5,
                        "a second answer to sample 1, call 0 of the same request"),
                fault(
                        "a request doubled",
                        text -> text.replace(line(2, text), line(2, text) + "\n" + line(2, text)),
                        3,
                        "the same request a second time"),
                fault("no request", text -> without(2, text), 2, "an answer to a request that does not stand above it"),
                fault(
                        "another count",
                        text -> text.replace("\"answers\":3", "\"answers\":4"),
                        6,
                        "the end line counts 4 answers, the file holds 3"),
                fault(
                        "another digest",
                        text -> text.replaceAll("(\"sha256\":\")[0-9a-f]{8}", "$100000000"),
                        6,
                        "the lines above are not those that were written: their SHA-256 is another"),
                fault(
                        "a gap with the right digest",
                        text -> sealed(without(4, text).replace("\"samples\":3", "\"samples\":2"), 2),
                        1,
                        "samples are missing: 1; the header says: none"),
                fault(
                        "a gap declared where none is",
                        text -> sealed(text.replace("\"samples\":3", "\"samples\":3,\"gaps\":\"1\""), 3),
                        1,
                        "samples are missing: none; the header says: 1"));
    }

    private static Arguments fault(String name, UnaryOperator<String> damage, int line, String problem) {
        return arguments(name, damage, line, problem);
    }

    private static String line(int number, String text) {
        return text.lines().toList().get(number - 1);
    }

    private static String without(int number, String text) {
        String line = line(number, text);
        int start = text.indexOf(line);
        return text.substring(0, start) + text.substring(start + line.length() + 1);
    }

    // With an end line that fits: damage nobody did by chance.
    private static String sealed(String text, int answers) {
        String body = text.substring(0, text.indexOf("{\"end\""));
        return body + "{\"end\":true,\"answers\":" + answers + ",\"sha256\":\""
                + Sha256.hex(body.getBytes(StandardCharsets.UTF_8)) + "\"}\n";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void damageIsNamedWithItsLine(String name, UnaryOperator<String> damage, int line, String problem) {
        RecordingFixture.write(fixture.file(), damage.apply(RecordingFixture.text(fixture.file())));

        try (Recordings recordings = fixture.in(Responses.REPLAY)) {
            Model model = recordings.of(ID, VERSION, WITH, NOBODY);

            assertThatThrownBy(() -> model.respond(sample(0)))
                    .as(name)
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessage(fixture.file() + ":" + line + ": " + problem + "\n\nWhy:  " + WHY + "\nFix:  " + RESTORE
                            + RUN);
        }
    }

    @Test
    void anUnresolvedMergeIsNamedWithItsLine() {
        List<String> lines = fixture.lines();
        RecordingFixture.write(
                fixture.file(),
                String.join("\n", lines.subList(0, 3)) + "\n<<<<<<< HEAD\n" + lines.get(3) + "\n=======\n"
                        + lines.get(4) + "\n>>>>>>> other\n");

        try (Recordings recordings = fixture.in(Responses.REPLAY)) {
            assertThatThrownBy(() -> recordings.of(ID, VERSION, WITH, NOBODY).respond(sample(0)))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessage(fixture.file() + ":4: an unresolved merge conflict\n\nWhy:  " + WHY
                            + "\nFix:  take the file of one side; what it lacks can be recorded again." + RUN);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"REPLAY", "RECORD"})
    void aDamagedRecordingIsNeitherAskedAgainNorOverwritten(Responses mode) {
        String damaged = RecordingFixture.text(fixture.file()).replace("\"text\":\"2\"", "\"text\":\"two\"");
        RecordingFixture.write(fixture.file(), damaged);
        int before = fixture.calls.get();

        try (Recordings recordings = fixture.in(mode)) {
            Model model = recordings.of(ID, VERSION, WITH, fixture.counting());
            assertThatThrownBy(() -> model.respond(sample(7))).isInstanceOf(ConfigurationException.class);
        }

        assertThat(fixture.calls).hasValue(before);
        assertThat(RecordingFixture.text(fixture.file())).isEqualTo(damaged);
    }

    @Test
    void anUnknownFinishReasonIsNamedWithItsLine() {
        RecordingFixture.write(
                fixture.file(),
                sealed(
                        RecordingFixture.text(fixture.file())
                                .replace("\"text\":\"2\"", "\"finish\":\"tired\",\"text\":\"2\""),
                        3));

        try (Recordings recordings = fixture.in(Responses.REPLAY)) {
            assertThatThrownBy(() -> recordings.of(ID, VERSION, WITH, NOBODY).respond(sample(1)))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageStartingWith(fixture.file() + ":4: unknown finish reason 'tired'\n");
        }
    }

    @Test
    void linesThatEndAsOnWindowsAreTheSameRecording() {
        RecordingFixture.write(
                fixture.file(), RecordingFixture.text(fixture.file()).replace("\n", "\r\n"));

        try (Recordings recordings = fixture.in(Responses.REPLAY)) {
            assertThat(RecordingFixture.ask(recordings.of(ID, VERSION, WITH, NOBODY), 3))
                    .containsExactly("1", "2", "3");
        }
    }
}
