package dev.touchstone.junit.review;

import static dev.touchstone.junit.review.ReviewFixture.output;
import static dev.touchstone.junit.review.ReviewFixture.samples;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.approval.Cause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people, or two builds, approve in one module at the same time. */
class ConcurrentApprovingIT {

    private static final int EACH = 150;
    private static final int SECONDS = 60;

    @TempDir
    private Path module;

    private ReviewFixture fixture() {
        return new ReviewFixture(module);
    }

    /** Every other one replaces what is approved. */
    private void propose(String prefix) {
        for (int i = 0; i < EACH; i++) {
            String name = prefix + "-" + i;
            if (i % 2 == 0) {
                fixture().approved(output(name, "v1", 1, samples(1, "old " + name)));
            }
            fixture()
                    .proposed(output(name, "v2", 1, samples(1, "new " + name)), i % 2 == 0 ? Cause.CHANGED : Cause.NEW);
        }
    }

    @Test
    void differentProposalsAreAllApproved() throws Exception {
        propose("left");
        propose("right");

        List<Process> both = List.of(
                ApprovingProcess.start(module, "left", "left-*"), ApprovingProcess.start(module, "right", "right-*"));

        for (Process process : both) {
            assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as(said("left") + said("right")).isEqualTo(ExitCode.DONE);
        }
        assertEverythingIsApproved("left", "right");
    }

    /** Whoever comes second may be told so; nothing is approved twice, lost or torn. */
    @Test
    void theSameProposalsAreApprovedOnce() throws Exception {
        propose("same");

        List<Process> both =
                List.of(ApprovingProcess.start(module, "one", ""), ApprovingProcess.start(module, "other", ""));

        List<Integer> codes = new ArrayList<>();
        for (Process process : both) {
            assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
            codes.add(process.exitValue());
        }
        assertThat(codes).isSubsetOf(ExitCode.DONE, ExitCode.FAILED);
        if (!fixture().waiting().isEmpty()) {
            assertThat(codes).as(said("one") + said("other")).contains(ExitCode.FAILED);
            Process last = ApprovingProcess.start(module, "last", "");
            assertThat(last.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(last.exitValue()).as(said("last")).isEqualTo(ExitCode.DONE);
        }
        assertThat(said("one") + said("other")).doesNotContain("Exception");
        assertEverythingIsApproved("same");
    }

    /** Reading checks that a file is whole. */
    private void assertEverythingIsApproved(String... prefixes) throws IOException {
        assertThat(fixture().waiting()).isEmpty();
        assertThat(fixture().project.approved().all()).hasSize(prefixes.length * EACH);
        for (String prefix : prefixes) {
            for (int i = 0; i < EACH; i++) {
                String name = prefix + "-" + i;
                assertThat(fixture()
                                .read(name)
                                .orElseThrow()
                                .answers()
                                .exemplars()
                                .get(0)
                                .text())
                        .isEqualTo("new " + name);
            }
        }
        try (Stream<Path> files = Files.walk(module)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".tmp"));
        }
    }

    private String said(String process) throws IOException {
        return Files.readString(module.resolve(process + ".out"));
    }
}
