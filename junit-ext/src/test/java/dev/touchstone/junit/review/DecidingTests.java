package dev.touchstone.junit.review;

import static dev.touchstone.junit.review.ReviewFixture.output;
import static dev.touchstone.junit.review.ReviewFixture.path;
import static dev.touchstone.junit.review.ReviewFixture.samples;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.approval.Approval;
import dev.touchstone.junit.approval.ApprovedOutput;
import dev.touchstone.junit.approval.Cause;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code approve} and {@code reject}. */
class DecidingTests {

    @TempDir
    Path module;

    private final FakeConsole console = FakeConsole.unattended();
    private ReviewFixture fixture;

    @BeforeEach
    void module() {
        fixture = new ReviewFixture(module).twoProposals();
    }

    @Test
    void approvesWhatWasSelected() {
        Map<Option, String> typed = Map.of(Option.SELECT, "lost", Option.REASON, "prompt v2", Option.BY, "bob");

        assertThat(fixture.run(Command.APPROVE, typed, console)).isEqualTo(ExitCode.DONE);

        assertThat(console.said).containsExactly("approved  " + path("lost"));
        assertThat(fixture.read("lost").flatMap(ApprovedOutput::approval))
                .contains(new Approval(LocalDate.of(2026, 11, 22), "bob", "prompt v2", Optional.empty()));
        assertThat(fixture.waiting()).hasSize(1);
    }

    @Test
    void approvesEverythingAsTheUserOfTheMachine() {
        assertThat(fixture.run(Command.APPROVE, Map.of(Option.ALL, ""), console))
                .isEqualTo(ExitCode.DONE);

        assertThat(fixture.waiting()).isEmpty();
        assertThat(fixture.read("late").flatMap(ApprovedOutput::approval).map(Approval::by))
                .contains("ada");
        assertThat(fixture.read("late").map(approved -> approved.origin().version()))
                .contains("v2");
    }

    @Test
    void rejectsAndLeavesWhatIsApproved() {
        assertThat(fixture.run(Command.REJECT, Map.of(Option.SELECT, "com/acme/**"), console))
                .isEqualTo(ExitCode.DONE);

        assertThat(console.said).containsExactly("rejected  " + path("late"), "rejected  " + path("lost"));
        assertThat(fixture.waiting()).isEmpty();
        assertThat(fixture.read("late").map(approved -> approved.origin().version()))
                .contains("v1");
        assertThat(fixture.read("lost")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"APPROVE", "REJECT"})
    void needsToBeToldWhich(Command command) {
        assertThat(fixture.run(command, console)).isEqualTo(ExitCode.FAILED);

        assertThat(console.complaints)
                .containsExactly(command.written()
                        + " needs to be told which: nothing is selected. Nothing was done.\n\n"
                        + "Why:  what nobody chose nobody has looked at.\n"
                        + "Fix:  give select a path or glob, or say all.");
        assertThat(fixture.waiting()).hasSize(2);
    }

    @Test
    void isNotToldTwoThings() {
        fixture.run(Command.APPROVE, Map.of(Option.ALL, "true", Option.SELECT, "late"), console);

        assertThat(console.complaints.get(0))
                .startsWith("approve needs to be told which: select and all contradict each other. Nothing was done.");
    }

    @Test
    void namesWhatThereIs() {
        assertThat(fixture.run(Command.APPROVE, Map.of(Option.SELECT, "late,lots"), console))
                .isEqualTo(ExitCode.FAILED);

        assertThat(console.complaints)
                .containsExactly("Nothing is called lots here. Nothing was done.\n\n  there is " + path("late")
                        + "\n           " + path("lost")
                        + "\n\nFix:  select one of these, or a glob that matches some.");
        assertThat(fixture.waiting()).hasSize(2);
    }

    @Test
    void approvesNothingIfOneIsOutOfDate() {
        fixture.approved(output("late", "v3", 20, samples(20, "Within 60 days.")));

        assertThat(fixture.run(Command.APPROVE, Map.of(Option.ALL, ""), console))
                .isEqualTo(ExitCode.FAILED);

        assertThat(console.complaints)
                .containsExactly(
                        "What is approved now is not what these answers were compared with. Nothing was approved.\n\n"
                                + "  out of date " + path("late")
                                + "\n\nWhy:  somebody approved or removed it meanwhile.\n"
                                + "Fix:  run the tests again and review what they propose then, or select others.");
        assertThat(fixture.read("lost")).isEmpty();
        assertThat(fixture.read("late").map(approved -> approved.origin().version()))
                .contains("v3");
    }

    @Test
    void approvesNothingIfSeveralVersionsProposeTheSame() {
        fixture.proposed(output("lost", "v3", 1, samples(1, "It is lost.")), Cause.NEW);

        assertThat(fixture.run(Command.APPROVE, Map.of(Option.ALL, ""), console))
                .isEqualTo(ExitCode.FAILED);

        assertThat(console.complaints)
                .containsExactly("Several versions propose for the same output. Nothing was approved.\n\n"
                        + "  choose of " + path("lost") + "\n            com/acme/RefundTests/window/lost/bot.v3"
                        + "\n\nWhy:  what is approved is of one version; the others are compared with it.\n"
                        + "Fix:  select those of one version, **.VERSION for example.");
        assertThat(fixture.run(Command.APPROVE, Map.of(Option.SELECT, "**.v3"), FakeConsole.unattended()))
                .isEqualTo(ExitCode.DONE);
        assertThat(fixture.read("lost").map(approved -> approved.origin().version()))
                .contains("v3");
    }

    @Test
    void isRefusedOnABuildServer() {
        ReviewFixture server = new ReviewFixture(module, true);

        assertThat(server.run(Command.APPROVE, Map.of(Option.ALL, ""), console)).isEqualTo(ExitCode.FAILED);

        assertThat(console.complaints)
                .containsExactly(
                        """
                        approve is refused: this is a build server, by its environment. Nothing was done.

                        Why:  a build that accepts its own outputs checks nothing, and what is written under src there is lost.
                        Fix:  keep target/touchstone as an artefact, and review it where the sources are.""");
        assertThat(fixture.waiting()).hasSize(2);
    }

    @Test
    void takesNoOptionWithoutEffect() {
        assertThat(fixture.run(Command.REJECT, Map.of(Option.ALL, "", Option.REASON, "no"), console))
                .isEqualTo(ExitCode.FAILED);

        assertThat(console.complaints)
                .containsExactly(
                        """
                        reject has no option reason. Nothing was done.

                          legal all, select

                        Why:  an option without effect answers another question than the one asked.
                        Fix:  remove reason.""");
        assertThat(fixture.waiting()).hasSize(2);
    }

    @Test
    void takesNoIllegalValue() {
        fixture.run(Command.PENDING, Map.of(Option.FORMAT, "xml"), console);
        fixture.run(Command.APPROVE, Map.of(Option.ALL, "yes"), console);

        assertThat(console.complaints)
                .containsExactly(
                        "Illegal value of format: \"xml\". Nothing was done.\n\n  legal text or json\n\nFix:  write format as"
                                + " text or json.",
                        "Illegal value of all: \"yes\". Nothing was done.\n\n  legal true or false\n\nFix:  write all as true"
                                + " or false.");
    }
}
