package dev.touchstone.junit.review;

import static dev.touchstone.junit.review.ReviewFixture.id;
import static dev.touchstone.junit.review.ReviewFixture.output;
import static dev.touchstone.junit.review.ReviewFixture.samples;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.approval.ApprovedOutput;
import dev.touchstone.junit.approval.Cause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The limit on the size of files is the disk that gets full. */
class FullDiskIT {

    private static final String[] FULL = {"bash", "-c", "ulimit -f 16; exec \"$@\"", "bash"};
    private static final int TOO_MUCH = 50_000;
    private static final int SECONDS = 60;
    private static final String UNHARMED =
            """

            Why:  what is not kept cannot be reviewed. What the file held before is unharmed.
            Fix:  make its folder writable, with space on the disk, and run again.
            """;

    @TempDir
    private Path module;

    private ReviewFixture fixture;

    @BeforeEach
    void oneIsApproved() {
        fixture = new ReviewFixture(module).approved(answering("old"));
    }

    private static ApprovedOutput answering(String answer) {
        return output("late", "v2", 1, samples(1, answer));
    }

    @Test
    void whatIsApprovedStaysAndTheProposalWaits() throws Exception {
        fixture.proposed(answering("x".repeat(TOO_MUCH)), Cause.CHANGED);
        Path approved = fixture.project.approved().file(id("late"));
        String before = Files.readString(approved);

        Process full = ApprovingProcess.start(module, "full", "", FULL);
        assertThat(full.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();

        assertThat(full.exitValue()).isEqualTo(ExitCode.FAILED);
        assertThat(said("full"))
                .isEqualTo("ERROR cannot write " + approved + ": java.io.IOException: File too large\n" + UNHARMED);
        assertThat(Files.readString(approved)).isEqualTo(before);
        assertThat(fixture.waiting()).hasSize(1);
        assertNothingIsHalfWritten();

        Process again = ApprovingProcess.start(module, "again", "");
        assertThat(again.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();

        assertThat(again.exitValue()).as(said("again")).isEqualTo(ExitCode.DONE);
        assertThat(fixture.read("late")
                        .orElseThrow()
                        .answers()
                        .exemplars()
                        .get(0)
                        .text())
                .hasSize(TOO_MUCH);
        assertThat(fixture.waiting()).isEmpty();
    }

    @Test
    void whatWasProposedStays() throws Exception {
        fixture.proposed(answering("new"), Cause.CHANGED);
        Path pending = fixture.waiting().get(0);
        String before = Files.readString(pending);

        Process full = ProposingProcess.start(module, "late", TOO_MUCH, FULL);
        assertThat(full.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();

        assertThat(full.exitValue()).isEqualTo(1);
        assertThat(said("proposing"))
                .contains("dev.touchstone.assertions.message.NoVerdictException: ERROR cannot write " + pending
                        + ": java.io.IOException: File too large\n" + UNHARMED);
        assertThat(Files.readString(pending)).isEqualTo(before);
        assertNothingIsHalfWritten();

        Process again = ProposingProcess.start(module, "late", TOO_MUCH);
        assertThat(again.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();

        assertThat(again.exitValue()).as(said("proposing")).isZero();
        assertThat(Files.readString(pending)).contains("x".repeat(100));
    }

    private void assertNothingIsHalfWritten() throws IOException {
        try (Stream<Path> files = Files.walk(module)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".tmp"));
        }
    }

    private String said(String process) throws IOException {
        return Files.readString(module.resolve(process + ".out"));
    }
}
