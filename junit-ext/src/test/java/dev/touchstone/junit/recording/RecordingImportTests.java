package dev.touchstone.junit.recording;

import static dev.touchstone.junit.recording.RecordingFixture.ID;
import static dev.touchstone.junit.recording.RecordingFixture.NOBODY;
import static dev.touchstone.junit.recording.RecordingFixture.VERSION;
import static dev.touchstone.junit.recording.RecordingFixture.WITH;
import static dev.touchstone.junit.recording.RecordingFixture.ask;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.Responses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build server records into its build folder; somebody brings that home. */
class RecordingImportTests {

    private static final String PATH = "com/acme/RefundTests/window/refund-001/v1.recording.jsonl";
    private static final RecordingId OTHER_CASE = new RecordingId(ID.className(), ID.methodName(), "refund-002", "v1");

    @TempDir
    Path module;

    private RecordingFixture fixture;

    @BeforeEach
    void module() {
        fixture = new RecordingFixture(module);
    }

    @Test
    void addsTheAnswersThatAreNotThere() {
        fixture.record(3);
        onServer(Responses.RECORD, fixture.counting(), 8);

        assertThat(imported()).containsExactly(new ImportedRecording(PATH, 5, 0));
        assertThat(replayed(8)).containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
        assertThat(imported()).containsExactly(new ImportedRecording(PATH, 0, 0));
    }

    @Test
    void writesTheSameBytesAsARecordingAtHome() {
        fixture.record(4);
        String home = RecordingFixture.text(fixture.file());
        delete(fixture.file());
        onServer(Responses.RECORD, fixture.counting(), 4);

        imported();

        assertThat(RecordingFixture.text(fixture.file())).isEqualTo(home);
    }

    @Test
    void takesOnlyThePathsThatWereChosen() {
        onServer(Responses.RECORD, fixture.counting(), 1);

        assertThat(anImport().run(path -> path.contains("refund-002"))).isEmpty();
        assertThat(fixture.file()).doesNotExist();
    }

    @Test
    void findsNothingInAFolderThatIsNotThere() {
        assertThat(imported()).isEmpty();
    }

    @Test
    void refusesAnotherAnswerToTheSameSample() {
        onServer(Responses.RECORD, request -> Response.of("other"), 3);
        fixture.record(3);
        String before = RecordingFixture.text(fixture.file());

        assertThatThrownBy(this::imported)
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(fixture.artefact.resolve(PATH)
                        + ":3: another answer than the one recorded to sample 0, call 0 of request "
                        + unit().substring(0, 12) + ", and 2 more. Nothing was imported.\n\n  recorded "
                        + fixture.file()
                        + ":3\n\nWhy:  which of two answers counts is nobody's choice but yours: a run that could choose would"
                        + " choose the better one.\nFix:  keep what is recorded by leaving this file out, or delete the recorded"
                        + " file to take the other's answers.");
        assertThat(RecordingFixture.text(fixture.file())).isEqualTo(before);
    }

    @Test
    void writesNothingAtAllIfOneFileIsDamaged() {
        onServer(Responses.RECORD, fixture.counting(), 2);
        Path damaged = fixture.artefact.resolve("com/acme/RefundTests/window/zz/v1.recording.jsonl");
        write(
                damaged,
                RecordingFixture.text(fixture.artefact.resolve(PATH)).replace("\"text\":\"2\"", "\"text\":\"9\""));

        assertThatThrownBy(this::imported)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith(
                        damaged + ":5: the lines above are not those that were written: their SHA-256 is another");
        assertThat(fixture.committed).doesNotExist();
    }

    @Test
    void refusesADamagedFileOfTheProject() {
        fixture.record(2);
        RecordingFixture.write(fixture.file(), "");
        onServer(Responses.LIVE, fixture.counting(), 2);

        assertThatThrownBy(this::imported).hasMessageStartingWith(fixture.file() + ":1: the file is empty");
    }

    /** Live answers of two runs are never mixed. */
    @Test
    void replacesWhatWasAskedForAfresh() {
        fixture.record(3);
        onServer(Responses.LIVE, request -> Response.of("new"), 2);

        assertThat(imported()).containsExactly(new ImportedRecording(PATH, 2, 3));
        assertThat(replayed(2)).containsExactly("new", "new");
        assertThat(fixture.lines().get(0)).doesNotContain("live").contains("\"samples\":2");
        assertThat(fixture.lines()).hasSize(5);
    }

    @Test
    void refusesASecondSeedForOneTest() {
        fixture.record(1);
        Path committed = fixture.file();
        onServer(OTHER_CASE, new RecordedWith(Map.of(), 43, true, false), Responses.RECORD);
        Path came = fixture.artefact.resolve(PATH.replace("001", "002"));

        assertThatThrownBy(this::imported)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith(
                        came + ":1: recorded with another seed than the other recordings of its test\n\n  seed 42 "
                                + committed + "\n  seed 43 " + came + "\n");
    }

    @Test
    void takesAnotherSeedWithEverythingAskedForAfresh() {
        fixture.record(1);
        onServer(ID, new RecordedWith(Map.of(), 43, true, false), Responses.LIVE);

        assertThat(imported()).containsExactly(new ImportedRecording(PATH, 1, 1));
        assertThat(fixture.lines().get(0)).contains("\"seed\":43");
    }

    @Test
    void namesEveryLineThatLooksLikeAKey() {
        onServer(Responses.RECORD, request -> Response.of("fine"), 3);
        Path came = fixture.artefact.resolve(PATH);
        RecordingContent content = RecordingReader.read(came).orElseThrow();
        RecordingContent leaking = new RecordingContent(content.header());
        content.requests().forEach(leaking::addRequest);
        content.answers()
                .forEach((key, line) -> leaking.addAnswer(
                        key, key.index() == 1 ? line : line.replace("fine", "sk-Shop0123456789abcdef")));
        Kept.FILES.replace(came, RecordingText.of(leaking));

        List<String> headlines = RecordingCheck.findings(came).stream()
                .map(Explanation::headline)
                .toList();

        assertThat(headlines)
                .containsExactly(came + ":3: holds what looks like a key", came + ":5: holds what looks like a key");
        assertThatThrownBy(this::imported)
                .hasMessage(came + ":3: holds what looks like a key\n\n"
                        + "Why:  what is committed is known to whoever can read the repository, also after it was deleted.\n"
                        + "Fix:  withdraw the key if it is one, delete the file, and record again: keys are taken out of what is"
                        + " recorded.");
    }

    @Test
    void readsEveryAnswerBeforeItBelievesARecording() {
        onServer(Responses.RECORD, fixture.counting(), 1);
        Path came = fixture.artefact.resolve(PATH);
        RecordingContent content = RecordingReader.read(came).orElseThrow();
        RecordingContent bad = new RecordingContent(content.header());
        content.requests().forEach(bad::addRequest);
        content.answers()
                .forEach((key, line) -> bad.addAnswer(key, line.replace("\"text\"", "\"finish\":\"soon\",\"text\"")));
        Kept.FILES.replace(came, RecordingText.of(bad));

        assertThat(RecordingCheck.findings(came))
                .extracting(Explanation::headline)
                .containsExactly(came + ":3: unknown finish reason 'soon'");
    }

    private List<ImportedRecording> imported() {
        return anImport().run(path -> true);
    }

    private RecordingImport anImport() {
        return new RecordingImport(fixture.artefact, fixture.committed, fixture.journal);
    }

    private void onServer(Responses responses, Model model, int samples) {
        try (Recordings recordings = fixture.onCi(responses)) {
            ask(recordings.of(ID, VERSION, WITH, model), samples);
        }
    }

    private void onServer(RecordingId id, RecordedWith with, Responses responses) {
        try (Recordings recordings = fixture.onCi(responses)) {
            ask(recordings.of(id, VERSION, with, request -> Response.of("new")), 1);
        }
    }

    private List<String> replayed(int samples) {
        try (Recordings recordings = fixture.in(Responses.REPLAY)) {
            return ask(recordings.of(ID, VERSION, WITH, NOBODY), samples);
        }
    }

    private String unit() {
        return RecordingReader.read(fixture.file())
                .orElseThrow()
                .requests()
                .keySet()
                .iterator()
                .next();
    }

    private static void write(Path file, String text) {
        Kept.FILES.replace(file, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException trouble) {
            throw new java.io.UncheckedIOException(trouble);
        }
    }
}
