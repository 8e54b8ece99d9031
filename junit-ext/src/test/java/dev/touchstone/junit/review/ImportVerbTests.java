package dev.touchstone.junit.review;

import static dev.touchstone.junit.review.ReviewFixture.output;
import static dev.touchstone.junit.review.ReviewFixture.samples;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.approval.ApprovedOutput;
import dev.touchstone.junit.approval.Cause;
import dev.touchstone.junit.approval.PendingFiles;
import dev.touchstone.junit.disk.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code import} of proposals; recordings have tests of their own. */
class ImportVerbTests {

    private static final ApprovedOutput LOST = output("lost", "v2", 1, samples(1, "We look for it."));

    @TempDir
    Path module;

    @TempDir
    Path downloads;

    private final FakeConsole console = FakeConsole.unattended();
    private ReviewFixture fixture;
    private Map<Option, String> from;

    @BeforeEach
    void module() {
        fixture = new ReviewFixture(module);
        from = Map.of(Option.FROM, downloads.toString());
    }

    private void serverProposes(String folder, ApprovedOutput output) {
        new PendingFiles(downloads.resolve(folder)).write(fixture.pending(output, Cause.NEW));
    }

    @Test
    void bringsHomeWhatWaits() {
        serverProposes("target/touchstone/pending", LOST);

        assertThat(fixture.run(Command.IMPORT, from, console)).isEqualTo(ExitCode.DONE);

        assertThat(console.said).containsExactly("pending  com/acme/RefundTests/window/lost/bot.v2.pending.md");
        assertThat(fixture.waiting()).hasSize(1);
        assertThat(fixture.run(Command.IMPORT, from, console)).isEqualTo(ExitCode.DONE);
    }

    @Test
    void findsTheFolderHoweverItWasPacked() {
        serverProposes("pending", LOST);
        fixture.run(Command.IMPORT, from, console);

        assertThat(fixture.waiting()).hasSize(1);
    }

    @Test
    void keepsWhatIsProposedHere() {
        serverProposes("pending", LOST);
        fixture.proposed(output("lost", "v2", 1, samples(1, "It is lost.")), Cause.NEW);

        assertThat(fixture.run(Command.IMPORT, from, console)).isEqualTo(ExitCode.FAILED);

        String path = ReviewFixture.id("lost").pendingPath("v2");
        assertThat(console.complaints)
                .containsExactly(downloads.resolve("pending").resolve(path)
                        + ": something else is proposed here already. Nothing was imported.\n\n  proposed here "
                        + module.resolve("target/touchstone/pending").resolve(path)
                        + "\n\nWhy:  two runs were answered differently, and only one of them can be reviewed at a time.\n"
                        + "Fix:  approve or reject what is proposed here, then import again.");
    }

    @Test
    void aFolderThatWasNamedHoldsSomething() {
        assertThat(fixture.run(Command.IMPORT, from, console)).isEqualTo(ExitCode.FAILED);
        assertThat(console.complaints)
                .containsExactly(
                        "There is nothing to import in " + downloads
                                + ".\n\n  looked for ….recording.jsonl and ….pending.md\n\n"
                                + "Fix:  give from the folder that was downloaded: target/touchstone as the build server left it.");

        assertThat(fixture.run(Command.IMPORT, console)).isEqualTo(ExitCode.DONE);
        assertThat(console.said).containsExactly("There is nothing to import in target/touchstone.");
    }

    @Test
    void isRefusedOnABuildServer() {
        serverProposes("pending", LOST);

        assertThat(new ReviewFixture(module, true).run(Command.IMPORT, from, console))
                .isEqualTo(ExitCode.FAILED);
        assertThat(console.complaints.get(0)).startsWith("import is refused: this is a build server");
        assertThat(fixture.waiting()).isEmpty();
    }

    @Test
    void aDamagedProposalStopsRecordingsToo() throws IOException {
        WholeFile.replace(downloads.resolve("pending/a.pending.md"), "nonsense\n");
        WholeFile.replace(downloads.resolve("recordings/a/b/c/d/v.recording.jsonl"), "nonsense\n");

        assertThat(fixture.run(Command.IMPORT, from, console)).isEqualTo(ExitCode.FAILED);
        assertThat(console.complaints.get(0)).contains("a.pending.md:1: ");
        assertThat(module.resolve(Project.RECORDINGS)).doesNotExist();
    }
}
