package dev.touchstone.junit.review;

import static dev.touchstone.junit.review.ReviewFixture.output;
import static dev.touchstone.junit.review.ReviewFixture.path;
import static dev.touchstone.junit.review.ReviewFixture.samples;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code review}. */
class InterviewTests {

    @TempDir
    Path module;

    private ReviewFixture fixture;

    @BeforeEach
    void module() {
        fixture = new ReviewFixture(module).twoProposals();
    }

    @Test
    void oneIsAcceptedAndOneRejected() {
        FakeConsole console = FakeConsole.typing("a", "r");

        assertThat(fixture.run(Command.REVIEW, console)).isEqualTo(ExitCode.DONE);

        assertThat(console.said)
                .containsSubsequence(
                        "approved  " + path("late"), "rejected  " + path("lost"), "1 accepted, 1 rejected, 0 left.");
        assertThat(fixture.read("late").map(approved -> approved.origin().version()))
                .contains("v2");
        assertThat(fixture.read("lost")).isEmpty();
        assertThat(fixture.waiting()).isEmpty();
    }

    @Test
    void nextComesBackAtTheEnd() {
        FakeConsole console = FakeConsole.typing("n", "a", "s");

        assertThat(fixture.run(Command.REVIEW, console)).isEqualTo(ExitCode.WAITING);

        assertThat(console.said)
                .containsSubsequence(
                        "approved  " + path("lost"), "skipped   " + path("late"), "1 accepted, 0 rejected, 1 left.");
    }

    @Test
    void capitalsAnswerForAllThatFollow() {
        fixture.run(Command.REVIEW, FakeConsole.typing("S"));
        assertThat(fixture.waiting()).hasSize(2);

        fixture.run(Command.REVIEW, FakeConsole.typing("r", "A"));
        assertThat(fixture.waiting()).isEmpty();
        assertThat(fixture.read("late").map(approved -> approved.origin().version()))
                .contains("v1");
        assertThat(fixture.read("lost")).isPresent();

        fixture.twoProposals();
        fixture.run(Command.REVIEW, FakeConsole.typing("R"));
        assertThat(fixture.waiting()).isEmpty();
    }

    @Test
    void showsTheWholeDifferenceAndItsKeysWithoutGoingOn() {
        FakeConsole console = FakeConsole.typing("d", "x", "?");

        assertThat(fixture.run(Command.REVIEW, console)).isEqualTo(ExitCode.WAITING);

        assertThat(console.said)
                .filteredOn("  | Within [-30-]{+14+} [-days.-]{+days,"::equals)
                .hasSize(2);
        assertThat(console.said)
                .filteredOn("  a  accept: what is proposed is approved from now on"::equals)
                .hasSize(2);
        assertThat(console.said).endsWith("0 accepted, 0 rejected, 2 left.");
    }

    /** Somebody approved in another window. */
    @Test
    void leavesWhatIsOutOfDate() {
        fixture.approved(output("late", "v3", 20, samples(20, "Within 60 days.")));
        FakeConsole console = FakeConsole.typing("A");

        assertThat(fixture.run(Command.REVIEW, console)).isEqualTo(ExitCode.WAITING);

        assertThat(console.said).endsWith("1 accepted, 0 rejected, 1 left.");
        assertThat(fixture.read("late").map(approved -> approved.origin().version()))
                .contains("v3");
    }

    @Test
    void withoutATerminalItSaysWhatToType() {
        FakeConsole console = FakeConsole.unattended();

        assertThat(fixture.run(Command.REVIEW, console)).isEqualTo(ExitCode.WAITING);

        assertThat(console.said)
                .containsExactly(
                        "2 outputs wait for a reviewer. There is no terminal to ask at; instead:",
                        "  look     touchstone show --select=PATH",
                        "  accept   touchstone approve --select=PATH --reason=WHY",
                        "  decline  touchstone reject --select=PATH",
                        "  one by one, at a terminal: touchstone review");
    }
}
