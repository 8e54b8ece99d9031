package dev.touchstone.junit.recording;

import static dev.touchstone.junit.recording.RecordingFixture.ID;
import static dev.touchstone.junit.recording.RecordingFixture.NOBODY;
import static dev.touchstone.junit.recording.RecordingFixture.VERSION;
import static dev.touchstone.junit.recording.RecordingFixture.WITH;
import static dev.touchstone.junit.recording.RecordingFixture.ask;
import static dev.touchstone.junit.recording.RecordingFixture.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.Responses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run that dies leaves behind, and what the next one makes of it. */
class JournalTests {

    private static final String UNWRITABLE =
            "Why:  answers that are not kept would be asked for, and paid, again. What the file held before is unharmed.\n"
                    + "Fix:  make its folder writable, with space on the disk, and run again: answers kept so far are not asked for again.";
    private static final String LEFT = "1-1-left.journal";

    @TempDir
    Path module;

    private RecordingFixture fixture;

    @BeforeEach
    void anEmptyModule() {
        fixture = new RecordingFixture(module);
    }

    @Test
    void anAnswerIsInTheJournalWhenItIsGivenAndInItsRecordingWhenItsTestEnds() throws IOException {
        try (Recordings recordings = fixture.in(Responses.RECORD)) {
            ask(recordings.of(ID, VERSION, WITH, fixture.counting()), 2);
            assertThat(fixture.file()).doesNotExist();
            assertThat(RecordingFixture.lines(journal()))
                    .extracting(line -> line.substring(0, line.indexOf('\t')))
                    .containsExactly("root", "head", "unit", "answer", "answer");

            recordings.flush("com.acme.RefundTests", "other");
            assertThat(fixture.file()).doesNotExist();

            recordings.flush("com.acme.RefundTests", "window");
            assertThat(fixture.lines()).hasSize(5);
            assertThat(journal()).isEmptyFile();
        }
        assertThat(fixture.journalFolder()).containsExactly("merge.lock");
    }

    private Path journal() {
        return Kept.FILES.files(fixture.journal, JournalFile.EXTENSION).get(0);
    }

    /** As a process leaves it that dies after two answers, over a third. */
    private void leaveJournal(String root) throws IOException {
        try (Recordings recordings = fixture.in(Responses.RECORD)) {
            ask(recordings.of(ID, VERSION, WITH, fixture.counting()), 2);
            String text = RecordingFixture.text(journal()).replaceFirst("root\t.*", "root\t" + root);
            RecordingFixture.write(fixture.journal.resolve(LEFT), text + "answer\tcom/acme/Ref");
        }
        Files.delete(fixture.file());
    }

    @Test
    void answersOfARunThatDiedAreReplayed() throws IOException {
        leaveJournal("../../src/recordings");

        try (Recordings recordings = fixture.in(Responses.REPLAY)) {
            assertThat(recordings.seed("com.acme.RefundTests", "window")).hasValue(42);
            assertThat(ask(recordings.of(ID, VERSION, WITH, NOBODY), 2)).containsExactly("1", "2");
        }
        assertThat(fixture.journalFolder()).containsExactly("merge.lock");
    }

    @Test
    void answersMeantForWhereThisRunMustNotWriteAreLeftToAnother() throws IOException {
        leaveJournal("../../src/recordings");

        try (Recordings recordings = fixture.onCi(Responses.RECORD)) {
            assertThat(recordings.seed("com.acme.RefundTests", "window")).isEmpty();
        }
        assertThat(fixture.file()).doesNotExist();
        assertThat(fixture.journal.resolve(LEFT)).exists();
    }

    @Test
    void theJournalOfALivingProcessIsLeftAlone() throws IOException {
        leaveJournal("../../src/recordings");
        ProcessLock alive = ProcessLock.tryOf(fixture.journal.resolve(LEFT)).orElseThrow();

        try (Recordings recordings = fixture.in(Responses.REPLAY)) {
            assertThat(recordings.seed("com.acme.RefundTests", "window")).isEmpty();
        }
        alive.release(true);

        assertThat(fixture.journal.resolve(LEFT)).exists();
    }

    @Test
    void aDamagedJournalIsNamedWithItsLineAndKept() throws IOException {
        leaveJournal("../../src/recordings");
        Path left = fixture.journal.resolve(LEFT);
        RecordingFixture.write(left, RecordingFixture.text(left).replaceFirst("answer\t\\S+\t\\{", "answer\tx\t{"));

        try (Recordings recordings = fixture.in(Responses.REPLAY)) {
            assertThatThrownBy(() -> recordings.of(ID, VERSION, WITH, NOBODY))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessage(
                            left
                                    + ":4: the journal of a run that died is damaged\n\n"
                                    + "Why:  it holds answers that stand in no recording yet.\n"
                                    + "Fix:  mend the line, or delete the file: what is lost with it is asked for again when recording.");
        }
        assertThat(left).exists();
    }

    @Test
    void aRecordingThatCannotBeWrittenIsAnErrorAndItsAnswersAreMergedLater() throws IOException {
        Path inTheWay = fixture.file()
                .resolveSibling("v1.recording.jsonl." + ProcessHandle.current().pid() + ".tmp");
        Files.createDirectories(inTheWay.resolve("full"));
        try (Recordings recordings = fixture.in(Responses.RECORD)) {
            ask(recordings.of(ID, VERSION, WITH, fixture.counting()), 2);

            assertThatThrownBy(() -> recordings.flush("com.acme.RefundTests", "window"))
                    .isInstanceOf(NoVerdictException.class)
                    .hasMessage("ERROR cannot write " + fixture.file() + ": java.nio.file.DirectoryNotEmptyException: "
                            + inTheWay + "\n\n" + UNWRITABLE);
            assertThat(RecordingFixture.lines(journal())).hasSize(5);
            Files.delete(inTheWay.resolve("full"));
            Files.delete(inTheWay);
            recordings.flush("com.acme.RefundTests", "window");
        }
        assertThat(fixture.lines()).hasSize(5);
        assertThat(fixture.calls).hasValue(2);
    }

    @Test
    void onceAnAnswerCannotBeKeptNoOtherIsAskedFor() throws IOException {
        try (Recordings recordings = fixture.in(Responses.LIVE)) {
            Model model = recordings.of(ID, VERSION, WITH, fixture.counting());
            Files.createDirectories(fixture.artefact.getParent());
            Files.createFile(fixture.journal);
            for (int i = 0; i < 3; i++) {
                int sample = i;
                assertThatThrownBy(() -> model.respond(sample(sample)))
                        .isInstanceOf(NoVerdictException.class)
                        .hasMessage(
                                "ERROR cannot write " + fixture.journal + ": java.nio.file.FileAlreadyExistsException: "
                                        + fixture.journal + "\n\n" + UNWRITABLE);
            }
        }
        assertThat(fixture.calls).hasValue(1);
    }
}
