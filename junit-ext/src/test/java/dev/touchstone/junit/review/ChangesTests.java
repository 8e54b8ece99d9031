package dev.touchstone.junit.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.NoVerdictException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesTests {

    private static final String HEADER = "{\"recording\":1}\n";
    private static final String ANSWER = "{\"u\":\"0\",\"i\":0}\n";
    private static final String COMMITTED = "src/test/touchstone/recordings/a/B/c/d/v.recording.jsonl";
    private static final String APART = "target/touchstone/recordings/a/B/c/d/v.recording.jsonl";

    @TempDir
    private Path module;

    private void write(String file, String content) throws IOException {
        Path path = module.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }

    private void verdict(String outcome) throws IOException {
        write(
                "target/touchstone/verdict.json",
                "{\"versions\": [{\"name\": \"v\", \"tests\": [{\"test\": \"a.B#c\", \"outcome\": \"" + outcome
                        + "\"}]}]}");
    }

    private Changes since() {
        return Changes.since(new ReviewFixture(module).project);
    }

    @Test
    void areNoneWhereNothingHappens() throws IOException {
        write(COMMITTED, HEADER + ANSWER);
        verdict("PASS");
        Changes changes = since();

        assertThat(changes.isRecorded()).isFalse();
        assertThat(changes.lines()).containsExactly("RECORDED nothing new");
    }

    @Test
    void countAnswersAndLinesOfEachFolder() throws IOException {
        write(COMMITTED, HEADER + ANSWER);
        Changes changes = since();

        write(COMMITTED, HEADER + ANSWER + ANSWER);
        write(APART, HEADER + ANSWER + ANSWER);
        write(APART.replace("/d/", "/e/"), HEADER + ANSWER);

        assertThat(changes.isRecorded()).isTrue();
        assertThat(changes.lines())
                .containsExactly(
                        "RECORDED 1 answer in 1 file, 1 lines more for a reviewer, in src/test/touchstone/recordings",
                        "RECORDED 3 answers in 2 files, 5 lines more for a reviewer, in target/touchstone/recordings");
    }

    @Test
    void nameTheVerdictsThatAreOthersNow() throws IOException {
        Changes first = since();
        verdict("FAIL");
        assertThat(first.lines()).containsExactly("RECORDED nothing new", "VERDICT a.B#c · v: new → FAIL");

        Changes second = since();
        verdict("PASS");
        assertThat(second.lines()).containsExactly("RECORDED nothing new", "VERDICT a.B#c · v: FAIL → PASS");
    }

    @Test
    void sayWhichRecordingCannotBeRead() throws IOException {
        Path file = module.resolve(COMMITTED);
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[] {'{', (byte) 0xff, '\n'});

        assertThatThrownBy(this::since)
                .isInstanceOf(NoVerdictException.class)
                .hasMessage(
                        """
                        ERROR %s: the recording cannot be read

                        Why:  without it nobody can tell what is recorded anew.
                        Fix:  make the file readable, or delete it and record again.""",
                        file);
    }
}
