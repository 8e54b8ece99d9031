package dev.touchstone.junit.review;

import static dev.touchstone.junit.review.ClassFiles.OBJECT;
import static dev.touchstone.junit.review.ReviewFixture.id;
import static dev.touchstone.junit.review.ReviewFixture.output;
import static dev.touchstone.junit.review.ReviewFixture.samples;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.approval.ExpectedCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PruneVerbTests {

    private static final Map<Option, String> APPLY = Map.of(Option.APPLY, "true");
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000);
    private static final String FOLDER = "com/acme/RefundTests/window/";

    @TempDir
    Path module;

    private final FakeConsole console = FakeConsole.unattended();
    private ReviewFixture fixture;

    @BeforeEach
    void module() {
        fixture = new ReviewFixture(module);
    }

    @Test
    void nothingIsApproved() {
        assertThat(fixture.run(Command.PRUNE, console)).isEqualTo(ExitCode.DONE);
        assertThat(console.said).containsExactly("0 approved: 0 read, 0 stale, 0 that nobody can tell of.");
    }

    @Test
    void nothingIsCompiled() throws IOException {
        approved("late");

        assertThat(fixture.run(Command.PRUNE, APPLY, console)).isEqualTo(ExitCode.FAILED);
        assertThat(console.complaints.get(0)).startsWith("There are no compiled tests. Nothing was deleted.");
        assertThat(fixture.read("late")).isPresent();
    }

    @Test
    void everythingIsRead() throws IOException {
        approved("late").compiled("window").noted("late", "lost");

        assertThat(fixture.run(Command.PRUNE, console)).isEqualTo(ExitCode.DONE);
        assertThat(console.said).containsExactly("1 approved: 1 read, 0 stale, 0 that nobody can tell of.");
    }

    @Test
    void listsTheCaseThatIsGoneAndDeletesNothing() throws IOException {
        approved("late").approved("lost").compiled("window").noted("late");

        assertThat(fixture.run(Command.PRUNE, console)).isEqualTo(ExitCode.WAITING);
        assertThat(console.text())
                .isEqualTo(
                        """
                        stale   com/acme/RefundTests/window/lost/bot: the test has no such case any more
                        2 approved: 1 read, 1 stale, 0 that nobody can tell of.
                          delete what is stale: touchstone prune --apply=true""");
        assertThat(fixture.read("lost")).isPresent();
    }

    @Test
    void listsTheTestThatIsGone() throws IOException {
        approved("late").compiled("windows").noted("late");

        assertThat(fixture.run(Command.PRUNE, console)).isEqualTo(ExitCode.WAITING);
        assertThat(console.said).contains("stale   " + FOLDER + "late/bot: the test is gone");
    }

    @Test
    void deletesExactlyWhatIsStale() throws IOException {
        approved("late").approved("lost").compiled("window").noted("late");

        assertThat(fixture.run(Command.PRUNE, APPLY, console)).isEqualTo(ExitCode.DONE);
        assertThat(console.said).endsWith("deleted  " + FOLDER + "lost/bot");
        assertThat(fixture.read("lost")).isEmpty();
        assertThat(fixture.read("late")).isPresent();
        assertThat(fixture.run(Command.PRUNE, console)).isEqualTo(ExitCode.DONE);
    }

    @Test
    void leavesAloneWhatNobodyCanTellOf() throws IOException {
        approved("late").compiled("window");

        assertThat(fixture.run(Command.PRUNE, APPLY, console)).isEqualTo(ExitCode.DONE);
        assertThat(console.text())
                .isEqualTo(
                        """
                        unsure  com/acme/RefundTests/window/late/bot: the test has not run since the build folder was cleaned
                        1 approved: 0 read, 0 stale, 1 that nobody can tell of.""");
        assertThat(fixture.read("late")).isPresent();
    }

    @Test
    void whatOverloadedTestsReadIsReadAndNothingOfThemIsStale() throws IOException {
        approved("late").approved("lost").compiled("window", "window(I)V").noted("late");

        assertThat(fixture.run(Command.PRUNE, APPLY, console)).isEqualTo(ExitCode.DONE);
        assertThat(console.said)
                .containsExactly(
                        "unsure  " + FOLDER + "lost/bot: several methods of the test class have this name",
                        "2 approved: 1 read, 0 stale, 1 that nobody can tell of.");
    }

    @Test
    void whatIsKeptForTestsIsNoSource() throws IOException {
        approved("late").approved("lost").compiled("window").noted("late");
        Path recording = module.resolve("src/test/touchstone/recordings/r.jsonl");
        ClassFiles.write(recording, new byte[0], FileTime.fromMillis(Long.MAX_VALUE / 2_000_000));

        assertThat(fixture.run(Command.PRUNE, console)).isEqualTo(ExitCode.WAITING);
    }

    @Test
    void aChangedGoldenSetMustHaveBeenRead() throws IOException {
        approved("late").approved("lost").compiled("window").noted("late");
        Path goldens = module.resolve("src/test/resources/golden/refunds.jsonl");
        ClassFiles.write(goldens, new byte[0], FileTime.fromMillis(System.currentTimeMillis() + 60_000));

        assertThat(fixture.run(Command.PRUNE, console)).isEqualTo(ExitCode.DONE);
        assertThat(console.said)
                .contains("unsure  " + FOLDER + "lost/bot: sources have changed since the test last ran");
    }

    @Test
    void aSelectionNarrows() throws IOException {
        approved("late").approved("lost").compiled("window").noted("other");

        assertThat(fixture.run(Command.PRUNE, Map.of(Option.SELECT, "lost", Option.APPLY, "true"), console))
                .isEqualTo(ExitCode.DONE);
        assertThat(fixture.read("lost")).isEmpty();
        assertThat(fixture.read("late")).isPresent();
    }

    @Test
    void aBuildServerListsAndDeletesNothing() throws IOException {
        fixture = new ReviewFixture(module, true);
        approved("lost").compiled("window").noted("late");

        assertThat(fixture.run(Command.PRUNE, console)).isEqualTo(ExitCode.WAITING);
        assertThat(fixture.run(Command.PRUNE, APPLY, console)).isEqualTo(ExitCode.FAILED);
        assertThat(console.complaints.get(0))
                .startsWith(
                        "prune with apply is refused: this is a build server, by its environment. Nothing was done.");
        assertThat(fixture.read("lost")).isPresent();
    }

    @Test
    void aDamagedFileStopsAllOfIt() throws IOException {
        approved("late").approved("lost").compiled("window").noted("late");
        Path damaged = fixture.project.approved().file(id("late"));
        Files.writeString(damaged, "");

        assertThat(fixture.run(Command.PRUNE, APPLY, console)).isEqualTo(ExitCode.FAILED);
        assertThat(console.complaints.get(0)).startsWith(damaged + ":1: ");
        assertThat(fixture.read("lost")).isPresent();
    }

    private PruneVerbTests approved(String caseId) throws IOException {
        fixture.approved(output(caseId, "v1", 1, samples(1, "Within 30 days.")));
        Files.setLastModifiedTime(fixture.project.approved().file(id(caseId)), LONG_AGO);
        return this;
    }

    private PruneVerbTests compiled(String... methods) {
        new ClassFiles(module.resolve("target/test-classes")).withClass("com/acme/RefundTests", OBJECT, methods);
        return this;
    }

    private void noted(String... caseIds) {
        new ExpectedCases(module.resolve("target/touchstone/expected")).note(id(""), List.of(caseIds));
    }
}
