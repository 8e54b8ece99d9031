package dev.touchstone.junit.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.disk.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorVerbTests {

    @TempDir
    Path module;

    private final FakeConsole console = FakeConsole.unattended();
    private ReviewFixture fixture;

    @BeforeEach
    void module() {
        fixture = new ReviewFixture(module).twoProposals();
    }

    @Test
    void findsNothing() {
        assertThat(fixture.run(Command.DOCTOR, console)).isEqualTo(ExitCode.DONE);
        assertThat(console.said).containsExactly("1 approved, 2 pending, 0 recordings: nothing is damaged.");
    }

    @Test
    void tellsOfAllDamageAtOnce() throws IOException {
        Path approved = module.resolve("src/test/touchstone/approved/a/b.golden.md");
        Path pending = module.resolve("target/touchstone/pending/a/b.pending.md");
        Path recording = module.resolve("src/test/touchstone/recordings/a/B/c/d/v.recording.jsonl");
        for (Path file : new Path[] {approved, pending, recording}) {
            WholeFile.replace(file, "");
        }

        assertThat(fixture.run(Command.DOCTOR, console)).isEqualTo(ExitCode.FAILED);

        assertThat(console.said)
                .anyMatch(text -> text.startsWith(approved + ":1: "))
                .anyMatch(text -> text.startsWith(pending + ":1: "))
                .anyMatch(text -> text.startsWith(recording + ":1: the file is empty"))
                .endsWith("2 approved, 3 pending, 1 recordings: 3 found.");
    }
}
