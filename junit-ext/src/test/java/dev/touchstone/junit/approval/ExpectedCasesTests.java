package dev.touchstone.junit.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpectedCasesTests {

    private static final FileTime EARLIER = FileTime.fromMillis(1_000_000);
    private static final FileTime NOTED = FileTime.fromMillis(2_000_000);
    private static final FileTime LATER = FileTime.fromMillis(3_000_000);
    private static final ApprovalId TEST = new ApprovalId("com.acme.RefundTests", "window", "", "bot");

    @TempDir
    Path folder;

    private ExpectedCases expected;

    @BeforeEach
    void folder() {
        expected = new ExpectedCases(folder.resolve("expected"));
    }

    @Test
    void aCaseThatTheTestNamesIsRead() throws IOException {
        noted("late", "lost");

        assertThat(staleness("lost", LATER, LATER)).isEqualTo(Staleness.READ);
    }

    @Test
    void aCaseThatTheTestHasNoMoreIsStale() throws IOException {
        noted("late", "lost");
        noted("late");

        assertThat(staleness("lost", EARLIER, EARLIER)).isEqualTo(Staleness.UNREACHED);
    }

    @Test
    void aTestWithoutCasesReadsOne() throws IOException {
        noted("");

        assertThat(staleness("", EARLIER, EARLIER)).isEqualTo(Staleness.READ);
        assertThat(staleness("lost", EARLIER, EARLIER)).isEqualTo(Staleness.UNREACHED);
    }

    @Test
    void versionsOfAnotherFileAreOfAnotherLine() throws IOException {
        noted("late");

        assertThat(staleness(new ApprovalId("com.acme.RefundTests", "window", "late", "other"), EARLIER, EARLIER))
                .isEqualTo(Staleness.OTHER_VERSIONS);
    }

    @Test
    void nobodyKnowsOfATestThatNeverRan() throws IOException {
        assertThat(staleness("late", EARLIER, EARLIER)).isEqualTo(Staleness.NEVER_RAN);
    }

    @Test
    void nobodyKnowsOfACaseApprovedAfterTheTestLastRan() throws IOException {
        noted("late");

        assertThat(staleness("lost", LATER, EARLIER)).isEqualTo(Staleness.APPROVED_LATER);
        assertThat(staleness("lost", NOTED, EARLIER)).as("at the same time").isEqualTo(Staleness.APPROVED_LATER);
    }

    /** Another branch was checked out: the case may be in its golden set. */
    @Test
    void nobodyKnowsOfACaseOnceSourcesHaveChanged() throws IOException {
        noted("late");

        assertThat(staleness("lost", EARLIER, LATER)).isEqualTo(Staleness.CHANGED_LATER);
        assertThat(staleness("lost", EARLIER, NOTED)).as("at the same time").isEqualTo(Staleness.CHANGED_LATER);
    }

    @Test
    void idsMayHoldWhatFilesCannot() throws IOException {
        String odd = "one\ntwo\r\\000a\ud800é";
        noted("x", odd);

        assertThat(staleness(odd, EARLIER, EARLIER)).isEqualTo(Staleness.READ);
        assertThat(staleness("two", EARLIER, EARLIER)).isEqualTo(Staleness.UNREACHED);
        assertThat(staleness("one\ntwo\r\n?é", EARLIER, EARLIER)).isEqualTo(Staleness.UNREACHED);
    }

    @Test
    void anEmptyNoteSaysNothing() throws IOException {
        noted("late");
        Files.writeString(file(), "");

        assertThat(staleness("late", EARLIER, EARLIER)).isEqualTo(Staleness.NEVER_RAN);
    }

    @Test
    void onlyWhatIsKnownIsStale() {
        assertThat(Staleness.values())
                .filteredOn(Staleness::isStale)
                .containsExactly(Staleness.ORPHAN, Staleness.UNREACHED, Staleness.OTHER_VERSIONS);
        assertThat(Staleness.values())
                .filteredOn(Staleness::isUnsure)
                .hasSize(6)
                .doesNotContain(Staleness.READ);
    }

    private void noted(String... caseIds) throws IOException {
        expected.note(TEST, List.of(caseIds));
        Files.setLastModifiedTime(file(), NOTED);
    }

    private Path file() {
        return folder.resolve("expected/com/acme/RefundTests/window.cases");
    }

    private Staleness staleness(String caseId, FileTime approved, FileTime changed) throws IOException {
        return staleness(new ApprovalId("com.acme.RefundTests", "window", caseId, "bot"), approved, changed);
    }

    private Staleness staleness(ApprovalId id, FileTime approved, FileTime changed) throws IOException {
        Path file = Files.createTempFile(folder, "approved", ".golden.md");
        Files.setLastModifiedTime(file, approved);
        ApprovedOutput output =
                new ApprovedOutput(id, Outputs.origin(), "", Outputs.single("Hello."), List.of(), Optional.empty());
        return expected.staleness(new Stored(output, "sha256:" + "0".repeat(64), file), changed);
    }
}
