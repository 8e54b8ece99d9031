package dev.touchstone.junit.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.junit.disk.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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
        assertThat(console.said)
                .containsExactly(
                        "1 approved, 2 pending, 0 recordings, 0 baseline records, 0 golden sets: nothing is damaged.");
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
                .endsWith("2 approved, 3 pending, 1 recording, 0 baseline records, 0 golden sets: 3 found.");
    }

    @Test
    void aLabelConflictIsDamageAndANearDuplicateARemark() throws IOException {
        golden(
                "a/refunds.jsonl",
                line("shoes", "How long may I send shoes back?", "30 days"),
                line("hats", "May I send a hat back?", "no"),
                line("shoes-2", "how long may I send SHOES back", "60 days"),
                line("hats-2", "may I send a hat back", "no"));
        golden("README.md", "no golden set");

        assertThat(fixture.run(Command.DOCTOR, console)).isEqualTo(ExitCode.FAILED);

        assertThat(console.text())
                .isEqualTo(
                        """
                        src/test/resources/golden/a/refunds.jsonl:2 (hats) and src/test/resources/golden/a/refunds.jsonl:4 \
                        (hats-2) ask the same and expect the same: the input counts twice.

                        src/test/resources/golden/a/refunds.jsonl:1 (shoes) and src/test/resources/golden/a/refunds.jsonl:3 \
                        (shoes-2) ask the same and expect different answers: one of them fails every version.

                        Fix:  correct what one of them expects, or delete it.

                        1 approved, 2 pending, 0 recordings, 0 baseline records, 1 golden set: 1 found.""");
    }

    @Test
    void remarksAloneAreNoDamage() throws IOException {
        String[] same = new String[GoldenFindings.MOST_REMARKS + 3];
        for (int i = 0; i < same.length; i++) {
            same[i] = line("c" + i, "How long?", "30 days");
        }
        golden("refunds.jsonl", same);

        assertThat(fixture.run(Command.DOCTOR, console)).isEqualTo(ExitCode.DONE);

        assertThat(console.said)
                .hasSize(2 * (GoldenFindings.MOST_REMARKS + 1) + 1)
                .contains("src/test/resources/golden/refunds.jsonl: 2 more cases ask nearly the same as another.")
                .endsWith("1 approved, 2 pending, 0 recordings, 0 baseline records, 1 golden set: nothing is damaged.");
    }

    @Test
    void aGoldenSetThatCannotBeReadIsDamage() throws IOException {
        golden("refunds.jsonl", line("shoes", "How long?", "30 days"), "<<<<<<< ours");
        golden("prices.csv", "id,input,expected", "a,How much?,1");
        golden("hours.yaml", "- {id: a, input: When, expected: now}");

        assertThat(fixture.run(Command.DOCTOR, console)).isEqualTo(ExitCode.FAILED);

        assertThat(console.said)
                .hasSize(3)
                .anyMatch(text -> text.startsWith("src/test/resources/golden/refunds.jsonl:2: "))
                .endsWith("1 approved, 2 pending, 0 recordings, 0 baseline records, 3 golden sets: 1 found.");
    }

    @Test
    void aSetOfTooManyCasesIsReadButNotSearched() throws IOException {
        Path file = golden("refunds.jsonl", line("a", "How long?", "30 days"), line("b", "How long?", "60 days"));

        assertThat(GoldenFindings.of(file, fixture.project, 1).remarks())
                .containsExactly(
                        "src/test/resources/golden/refunds.jsonl: 2 cases, more than 1: not searched for cases that"
                                + " ask the same.");
        assertThat(GoldenFindings.of(file, fixture.project, 1).damage()).isEmpty();
        assertThat(GoldenFindings.of(file, fixture.project).damage()).hasSize(1);
    }

    @Test
    @Timeout(10)
    void tenThousandCasesAreFast() throws IOException {
        Random random = new Random(20261122);
        String[] lines = new String[10_000];
        for (int i = 0; i < lines.length; i++) {
            String words =
                    random.ints(20, 0, 5_000).mapToObj(word -> "w" + word).collect(Collectors.joining(" "));
            lines[i] = line("c" + i, words, "yes");
        }
        lines[9_999] = lines[5_000].replace("\"c5000\"", "\"last\"").replace("yes", "no");
        Path file = golden("refunds.jsonl", lines);

        assertThat(GoldenFindings.of(file, fixture.project).damage()).hasSize(1);
    }

    @Test
    void aGoldenSetThatIsGoneIsNotAbsent() {
        Path gone = module.resolve("gone.jsonl");

        assertThatThrownBy(() -> GoldenSets.open(gone))
                .isInstanceOf(NoVerdictException.class)
                .hasMessage(
                        """
                        ERROR cannot read %s: java.nio.file.NoSuchFileException: %s

                        Why:  what cannot be read does not count as absent.
                        Fix:  make the file readable.""",
                        gone, gone);
        assertThat(GoldenFindings.of(gone, fixture.project).damage()).hasSize(1);
    }

    private static String line(String id, String input, String expected) {
        return "{\"id\": \"" + id + "\", \"input\": \"" + input + "\", \"expected\": \"" + expected + "\"}";
    }

    private Path golden(String name, String... lines) throws IOException {
        Path file = module.resolve("src/test/resources/golden").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, String.join("\n", lines) + "\n");
    }
}
