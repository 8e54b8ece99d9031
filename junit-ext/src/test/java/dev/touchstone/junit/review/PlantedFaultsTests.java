package dev.touchstone.junit.review;

import static dev.touchstone.junit.results.ResultFixture.V1;
import static dev.touchstone.junit.results.ResultFixture.V2;
import static dev.touchstone.junit.results.ResultFixture.passRate;
import static dev.touchstone.junit.results.ResultFixture.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.Message;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.model.Responses;
import dev.touchstone.junit.model.SampleId;
import dev.touchstone.junit.recording.RecordedWith;
import dev.touchstone.junit.recording.Recorder;
import dev.touchstone.junit.recording.RecordingFolders;
import dev.touchstone.junit.recording.RecordingId;
import dev.touchstone.junit.recording.Recordings;
import dev.touchstone.junit.recording.Scrubbing;
import dev.touchstone.junit.results.AnswersRecord;
import dev.touchstone.junit.results.OriginRecord;
import dev.touchstone.junit.results.Results;
import dev.touchstone.junit.results.ServedRecord;
import dev.touchstone.junit.results.VerdictRecord;
import dev.touchstone.junit.version.ModelVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** A build that is let through, and what becomes of it when one file of it is not as it was written. */
class PlantedFaultsTests {

    private static final VerdictRecord GOOD = verdict(V1, "PASS", passRate("PASS", 60, 0.95));
    private static final VerdictRecord BETTER = verdict(V2, "PASS", passRate("PASS", 60, 0.97));
    private static final Map<String, String> FORK =
            Map.of("sun.java.command", "ForkedBooter 2026-11-22T10-00-00_000-jvmRun1");
    private static final String CONFLICT = "<<<<<<< ours\n";

    /**
     * One fault.
     *
     * @param file how its path ends
     * @param edit empty deletes it
     * @param told part of what the gate says
     */
    private record Fault(String file, String name, Optional<UnaryOperator<String>> edit, String told) {

        @Override
        public String toString() {
            return file + ": " + name;
        }
    }

    private static Fault fault(String file, String name, UnaryOperator<String> edit, String told) {
        return new Fault(file, name, Optional.of(edit), told);
    }

    private static Fault gone(String file, String told) {
        return new Fault(file, "gone", Optional.empty(), told);
    }

    @TempDir
    Path module;

    private final FakeConsole console = FakeConsole.unattended();
    private ReviewFixture fixture = new ReviewFixture(Path.of(""));

    @BeforeEach
    void aBuildThatIsLetThrough() {
        fixture = new ReviewFixture(module);
        try (Results results = Results.in(module.resolve("target/touchstone"), FORK)) {
            results.note(new OriginRecord("c0ffee", 1));
            results.append(GOOD);
            results.append(BETTER);
            results.append(new AnswersRecord(GOOD.test(), "refund-v1", 57, 0, 0, 0));
            results.append(new ServedRecord("refund-v1", "sha256:01", "gpt-4o", "gpt-4o", true, 57));
        }
        record();
        fixture.run(Command.CHECK, Map.of(Option.APPLY, "true"), FakeConsole.unattended());
        assertThat(fixture.run(Command.CHECK, FakeConsole.unattended())).isEqualTo(ExitCode.DONE);
    }

    private void record() {
        Path folder = fixture.project.recordings();
        RecordingFolders folders = new RecordingFolders(folder, folder, module.resolve("target/journal"));
        ModelVersion version =
                new ModelVersion("refund-v1", Optional.of("openai"), "gpt-4o", Optional.empty(), Map.of());
        Recorder recorder = new Recorder("0.1.0", ReviewFixture.CLOCK, id -> "mvn test");
        try (Recordings recordings =
                new Recordings(folders, Responses.RECORD, Scrubbing.of(Map.of(), List.of()), recorder)) {
            Model model = recordings.of(
                    new RecordingId("com.acme.RefundTests", "statesTheWindow", "refund-001", "refund-v1"),
                    version,
                    new RecordedWith(Map.of(), 42, true, false),
                    request -> Response.of("30 days"));
            for (int sample = 0; sample < 3; sample++) {
                model.respond(
                        new Request(List.of(Message.user("How long?")), new SampleId("refund-001", sample, 0, 7)));
            }
        }
    }

    static Stream<Fault> faults() {
        return Stream.of(ofVerdicts(), ofOtherResults(), ofTheManifest(), ofRecordings())
                .flatMap(faults -> faults);
    }

    private static Stream<Fault> ofVerdicts() {
        String file = "-verdicts.jsonl";
        return Stream.of(
                fault(
                        file,
                        "cut within a line",
                        all -> all.substring(0, all.length() - 30),
                        ":2: the file breaks off within this line"),
                fault(file, "without its last line", PlantedFaultsTests::withoutLast, "now     1 line"),
                fault(file, "a line twice", all -> all + last(all), "now     3 lines"),
                fault(
                        file,
                        "edited",
                        all -> all.replace("\"n\":60", "\"n\":61"),
                        "now     2 lines, their SHA-256 is another"),
                fault(file, "empty", all -> "", "GATE nothing was judged"),
                gone(file, "GATE nothing was judged"),
                fault(
                        file,
                        "a FAIL hidden",
                        all -> all.replace("\"outcome\":\"PASS\"", "\"outcome\":\"GREEN\""),
                        ": GREEN"),
                fault(file, "of another suite", all -> all.replace("com.acme", "org.other"), "has not reported"),
                fault(file, "a NUL", all -> '\0' + all, ":1: Illegal character ((CTRL-CHAR, code 0))"),
                fault(file, "a byte order mark", all -> '\uFEFF' + all, ":1: Unexpected character ('\\uFEFF'"),
                fault(file, "a merge conflict", all -> CONFLICT + all, ":1: Unexpected character ('<'"),
                fault(
                        file,
                        "another type",
                        all -> all.replace("\"seed\":7", "\"seed\":\"x\""),
                        ":1: 'seed' is of another kind"),
                fault(file, "a list", all -> "[1]\n" + all, ":1: not one JSON object"),
                fault(file, "two on a line", all -> all.replaceFirst("\n", ""), ":1: not one JSON object"),
                fault(
                        file,
                        "a member missing",
                        all -> all.replace("\"role\":\"candidate\",", ""),
                        ":1: 'role' is missing"),
                fault(
                        file,
                        "at no moment",
                        all -> all.replace("2026-11-22T10:00:01Z", "today"),
                        "-verdicts.jsonl: these results are not those that were written"));
    }

    private static Stream<Fault> ofOtherResults() {
        return Stream.of(
                gone("-sealed.json", "the JVM that wrote these verdicts has not ended as it should"),
                fault("-sealed.json", "cut", all -> all.substring(0, 20), "-sealed.json:1: Unexpected end-of-input"),
                fault(
                        "-sealed.json",
                        "of another suite",
                        all -> all.replace("\"lines\":2", "\"lines\":9"),
                        "written 9 lines"),
                fault(
                        "-answers.jsonl",
                        "cut within a line",
                        all -> all.substring(0, 20),
                        "-answers.jsonl:1: the file breaks off within this line"),
                fault(
                        "-answers.jsonl",
                        "edited",
                        all -> all.replace("\"served\":57", "\"served\":58"),
                        "-answers.jsonl: these results are not those that were written"),
                fault(
                        "-answers.jsonl",
                        "another type",
                        all -> all.replace("57", "\"many\""),
                        "-answers.jsonl:1: 'served' is of another kind"),
                gone("-served.jsonl", "-served.jsonl: these results are not those that were written"),
                fault("-served.jsonl", "a NUL", all -> '\0' + all, "-served.jsonl:1: Illegal character"),
                fault("-origin.json", "cut", all -> all.substring(0, 8), "-origin.json:1: Unexpected end-of-input"),
                fault(
                        "-origin.json",
                        "another attempt",
                        all -> all.replace("\"attempt\":1", "\"attempt\":2"),
                        "GATE attempt 2 at the same commit has sampled afresh"));
    }

    private static Stream<Fault> ofTheManifest() {
        String file = "manifest.jsonl";
        return Stream.of(
                fault(file, "empty", all -> "", "manifest.jsonl:1: the file is empty"),
                gone(file, "GATE no manifest"),
                fault(
                        file,
                        "cut",
                        all -> all.substring(0, all.length() - 30),
                        "manifest.jsonl:2: no test of a version: Unexpected end-of-input"),
                fault(
                        file,
                        "a line twice",
                        all -> all + last(all),
                        "manifest.jsonl:3: RefundTests.statesTheWindow · refund-v2 stands there twice"),
                fault(
                        file,
                        "a merge conflict",
                        all -> CONFLICT + all,
                        "manifest.jsonl:1: an unresolved merge conflict"),
                fault(file, "a blank line", all -> "\n" + all, "manifest.jsonl:1: the line is blank"),
                fault(
                        file,
                        "another type",
                        all -> all.replace("\"cases\":40", "\"cases\":\"x\""),
                        "manifest.jsonl:1: no test of a version: Cannot deserialize"),
                fault(
                        file,
                        "a member missing",
                        all -> all.replace(",\"cases\":40", ""),
                        "manifest.jsonl:1: no test of a version: Missing"),
                fault(file, "a NUL", all -> '\0' + all, "manifest.jsonl:1: no test of a version: Illegal character"),
                fault(
                        file,
                        "a byte order mark",
                        all -> '\uFEFF' + all,
                        "manifest.jsonl:1: no test of a version: Unexpected character"),
                fault(
                        file,
                        "of another suite",
                        all -> all.replace("com.acme.Refund", "com.acme.Other"),
                        "GATE OtherTests.statesTheWindow · refund-v1 has not reported"),
                fault(
                        file,
                        "stricter once",
                        all -> all.replace("90.0 %", "99.0 %"),
                        "no longer judges what was accepted"));
    }

    private static Stream<Fault> ofRecordings() {
        String file = ".recording.jsonl";
        return Stream.of(
                fault(
                        file,
                        "an answer edited",
                        all -> all.replaceFirst("30 days", "31 days"),
                        "the lines above are not those that were written: their SHA-256 is another"),
                fault(
                        file,
                        "cut",
                        all -> all.substring(0, all.length() * 2 / 3),
                        "the file breaks off within this line"),
                fault(
                        file,
                        "without its last line",
                        PlantedFaultsTests::withoutLast,
                        "the file does not end in its end line"),
                fault(file, "empty", all -> "", "recording.jsonl:1: the file is empty"),
                fault(file, "a merge conflict", all -> CONFLICT + all, "unresolved merge conflict"),
                fault(
                        file,
                        "another question",
                        all -> all.replace("How long?", "How short?"),
                        "the request is not the one its digest was taken of"),
                fault(file, "a NUL", all -> '\0' + all, "recording.jsonl:1: not JSON"),
                fault(file, "a byte order mark", all -> '\uFEFF' + all, "recording.jsonl:1: not JSON"),
                fault(file, "a line twice", all -> twice(2, all), "recording.jsonl:4: a second answer to sample 0"),
                fault(
                        file,
                        "another format",
                        all -> all.replace("\"recording\":1", "\"recording\":2"),
                        "its format is version 2"));
    }

    private static String last(String all) {
        return all.lines().reduce((before, line) -> line).orElseThrow() + "\n";
    }

    private static String withoutLast(String all) {
        return all.substring(0, all.length() - last(all).length());
    }

    private static String twice(int line, String all) {
        List<String> lines = all.lines().toList();
        return all.replace(lines.get(line) + "\n", lines.get(line) + "\n" + lines.get(line) + "\n");
    }

    private Path file(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(module)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void plant(Fault fault) throws IOException {
        Path file = file(fault.file());
        if (fault.edit().isEmpty()) {
            Files.delete(file);
            return;
        }
        String before = Files.readString(file);
        String after = fault.edit().get().apply(before);
        assertThat(after).isNotEqualTo(before);
        Files.write(file, after.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyFaultIsRedWithAMessageOfItsOwn(Fault fault) throws IOException {
        plant(fault);

        assertThat(fixture.run(Command.CHECK, console)).isEqualTo(ExitCode.FAILED);
        String told = console.text() + "\n" + String.join("\n", console.complaints);
        assertThat(told).contains(fault.told()).contains("Why:").contains("Fix:");
        assertThat(Files.readString(module.resolve("target/touchstone/junit-gate.xml")))
                .contains("<failure ");
    }

    @Test
    void theFaultsAreManyAndTheirMessagesDiffer() {
        assertThat(faults()).hasSizeGreaterThanOrEqualTo(48);
        assertThat(faults().map(Fault::told).distinct()).hasSizeGreaterThanOrEqualTo(42);
    }

    @ParameterizedTest
    @MethodSource("ofAnEarlierAttempt")
    void soIsAnEarlierAttemptThatIsNotWhatItWas(String name, UnaryOperator<String> edit, String told)
            throws IOException {
        Path earlier = module.resolve("attempt-1/verdict.json");
        Files.createDirectories(earlier.getParent());
        Files.writeString(earlier, edit.apply("{\"versions\":[],\"run\":{\"id\":\"r\",\"commit\":\"c0ffee\"}}"));

        assertThat(fixture.run(Command.CHECK, Map.of(Option.FROM, "attempt-1"), console))
                .isEqualTo(ExitCode.FAILED);
        assertThat(console.complaints).singleElement().asString().contains(told);
    }

    static Stream<Arguments> ofAnEarlierAttempt() {
        return Stream.of(
                earlier("without verdicts", all -> all, "There are no results of an earlier attempt in attempt-1"),
                earlier("cut", all -> all.substring(0, 20), "verdict.json: Unexpected end-of-input"),
                earlier("empty", all -> "", "is missing or of another kind"),
                earlier("another type", all -> all.replace("[]", "7"), "'versions' is missing or of another kind"),
                earlier("no run", all -> all.replace("run", "walk"), "'run' is missing or of another kind"),
                earlier("a NUL", all -> '\0' + all, "verdict.json: Unexpected character"),
                earlier("a merge conflict", all -> CONFLICT + all, "verdict.json: Unexpected character ('<'"));
    }

    private static Arguments earlier(String name, UnaryOperator<String> edit, String told) {
        return Arguments.of(name, edit, told);
    }
}
