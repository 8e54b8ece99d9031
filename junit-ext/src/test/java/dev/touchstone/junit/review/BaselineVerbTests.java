package dev.touchstone.junit.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.grading.Trait;
import dev.touchstone.junit.baseline.BaselineId;
import dev.touchstone.junit.baseline.BaselineRecord;
import dev.touchstone.junit.baseline.Counted;
import dev.touchstone.junit.baseline.Drawing;
import dev.touchstone.junit.baseline.RecordedCase;
import dev.touchstone.junit.baseline.Terms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineVerbTests {

    private static final BaselineId ID = new BaselineId("com.acme.RefundTests", "window", "v1");
    private static final Map<Option, String> APPLY = Map.of(Option.APPLY, "true");

    @TempDir
    Path module;

    private final FakeConsole console = FakeConsole.unattended();
    private ReviewFixture fixture;

    @BeforeEach
    void module() {
        fixture = new ReviewFixture(module);
    }

    private static BaselineRecord record(int good) {
        return record(good, "2026-10-02T10:15:30Z");
    }

    private static BaselineRecord record(int good, String moment) {
        return new BaselineRecord(
                ID,
                "sha256:" + "a".repeat(64),
                new Drawing(Instant.parse(moment), "run-1", 42, "0.1.0"),
                new Terms("sha256:b", "sha256:judge", List.of(), "", 0.1),
                Optional.empty(),
                List.of(new RecordedCase(
                        "late",
                        "1".repeat(16),
                        100,
                        Map.of(
                                Trait.GRADE, new Counted(Map.of("passed", good, "failed", 100 - good)),
                                Trait.SERVED_MODEL, new Counted(Map.of("gpt-x", 100))),
                        new Counted(Map.of()),
                        List.of())));
    }

    private void propose(int good) {
        fixture.project.proposedBaselines().write(record(good));
    }

    @Test
    void nothingWaits() {
        assertThat(fixture.run(Command.BASELINE, console)).isEqualTo(ExitCode.DONE);
        assertThat(console.said).containsExactly("No record of a baseline waits for a reviewer.");
    }

    @Test
    void whatWaitsIsListedBesideWhatIsInForceAndNothingIsWritten() {
        propose(97);

        assertThat(fixture.run(Command.BASELINE, console)).isEqualTo(ExitCode.WAITING);
        assertThat(console.text())
                .isEqualTo(
                        """
                        com.acme.RefundTests#window · v1
                          proposed  2026-10-02  97 of 100 good, 97.0 % (91.5 … 99.4, 95 % Clopper-Pearson)  1 cases  sha256:aaaaaaaaaaaa  served gpt-x
                          in force  none
                          anchor    none: this will be it
                        1 record of a baseline waits for a reviewer.
                          accept  touchstone baseline --apply=true""");
        assertThat(fixture.project.baselines().read(ID)).isEmpty();
    }

    @Test
    void whatIsAcceptedIsInForceAndWaitsNoMore() {
        propose(97);

        assertThat(fixture.run(Command.BASELINE, APPLY, console)).isEqualTo(ExitCode.DONE);
        assertThat(console.said)
                .last()
                .isEqualTo("accepted  com.acme.RefundTests#window · v1: the first record of its test, and its anchor");
        assertThat(fixture.project.baselines().read(ID)).hasValue(record(97));
        assertThat(fixture.project.proposedBaselines().all()).isEmpty();
    }

    @Test
    void whatIsWorseThanTheAnchorIsRefusedAndGoesOnWaiting() {
        propose(97);
        fixture.run(Command.BASELINE, APPLY, FakeConsole.unattended());
        propose(80);

        assertThat(fixture.run(Command.BASELINE, APPLY, console)).isEqualTo(ExitCode.FAILED);
        assertThat(console.complaints.get(0))
                .startsWith(
                        "the record of com.acme.RefundTests#window · v1 is not accepted: it is not shown to be as good"
                                + " as the anchor. What is in force stays as it is.\n");
        assertThat(fixture.project.baselines().read(ID)).hasValue(record(97));
        assertThat(fixture.project.proposedBaselines().all()).hasSize(1);
    }

    @Test
    void aLossThatIsMeantBecomesTheAnchorWithItsReason() {
        propose(97);
        fixture.run(Command.BASELINE, APPLY, FakeConsole.unattended());
        propose(80);
        Map<Option, String> anew =
                Map.of(Option.APPLY, "true", Option.ANCHOR, "new", Option.REASON, "cheaper model, agreed on");

        assertThat(fixture.run(Command.BASELINE, anew, console)).isEqualTo(ExitCode.DONE);
        assertThat(fixture.project.baselines().anchor(ID).flatMap(BaselineRecord::pinned))
                .hasValue("cheaper model, agreed on");
    }

    @Test
    void aNewAnchorWithoutAReasonIsRefused() {
        assertThat(fixture.run(Command.BASELINE, Map.of(Option.ANCHOR, "new"), console))
                .isEqualTo(ExitCode.FAILED);
        assertThat(console.complaints)
                .containsExactly(
                        """
                        anchor is new without a reason. Nothing was done.

                        Why:  the anchor is what no later baseline may be worse than; who replaces it lets a loss in.
                        Fix:  say why, by reason; it is kept with the anchor.""");
    }

    @Test
    void anyOtherAnchorIsNone() {
        assertThat(fixture.run(Command.BASELINE, Map.of(Option.ANCHOR, "old"), console))
                .isEqualTo(ExitCode.FAILED);
        assertThat(console.complaints.get(0)).startsWith("Illegal value of anchor: \"old\". Nothing was done.");
    }

    @Test
    void aBuildServerAcceptsNothing() {
        assertThat(new ReviewFixture(module, true).run(Command.BASELINE, APPLY, console))
                .isEqualTo(ExitCode.FAILED);
        assertThat(console.complaints.get(0)).startsWith("baseline with apply is refused: this is a build server");
    }

    @Test
    void theDoctorTellsOfADamagedRecord() throws IOException {
        Path file = fixture.project.baselines().write(record(97));
        Files.writeString(file, Files.readString(file).replace("97", "99"));

        assertThat(fixture.run(Command.DOCTOR, console)).isEqualTo(ExitCode.FAILED);
        assertThat(console.text()).contains("the checksum is not that of the lines above: the record was edited");
    }

    @Test
    void theDoctorReadsProposalsTooAndCountsWhatItRead() throws IOException {
        fixture.project.baselines().write(record(97));
        Path file = fixture.project.proposedBaselines().write(record(97));
        Files.writeString(file, Files.readString(file).replace("97", "99"));

        assertThat(fixture.run(Command.DOCTOR, console)).isEqualTo(ExitCode.FAILED);
        assertThat(console.text())
                .contains(file + ":19: the checksum", "0 recordings, 2 baseline records, 0 golden sets: 1 found.");
    }

    private static Map<Option, String> from(String folder) {
        return Map.of(Option.APPLY, "true", Option.FROM, folder);
    }

    @Test
    void whatABuildServerProposedIsAcceptedFromWhereItWasDownloadedTo() {
        fixture.project
                .baselinesIn(module.resolve("dl/shop/target/touchstone/baselines"))
                .write(record(97));

        assertThat(fixture.run(Command.BASELINE, Map.of(Option.FROM, "dl"), console))
                .isEqualTo(ExitCode.WAITING);
        assertThat(console.said).last().isEqualTo("  accept  touchstone baseline --from=dl --apply=true");
        assertThat(fixture.run(Command.BASELINE, from("dl"), console)).isEqualTo(ExitCode.DONE);
        assertThat(fixture.project.baselines().read(ID)).hasValue(record(97));
        assertThat(fixture.run(Command.BASELINE, from("dl"), console)).isEqualTo(ExitCode.DONE);
        assertThat(console.said)
                .endsWith(
                        "in force already  com.acme.RefundTests#window · v1",
                        "No record of a baseline waits for a reviewer.");
    }

    @Test
    void ofSeveralFoldersTheNewestRecordStays() {
        fixture.project.baselinesIn(module.resolve("b/baselines")).write(record(96, "2026-10-02T10:00:00Z"));
        fixture.project.baselinesIn(module.resolve("a/baselines")).write(record(97, "2026-10-02T11:00:00Z"));

        assertThat(fixture.run(Command.BASELINE, from("a,b"), console)).isEqualTo(ExitCode.DONE);
        assertThat(fixture.project.baselines().read(ID)).hasValue(record(97, "2026-10-02T11:00:00Z"));
    }

    @Test
    void recordsInForceElsewhereAreNoProposals() {
        fixture.project
                .baselinesIn(module.resolve("dl/src/test/touchstone/baselines"))
                .write(record(97));
        fixture.project
                .baselinesIn(module.resolve("dl/target/touchstone/baselines"))
                .write(record(98));

        assertThat(fixture.run(Command.BASELINE, from("dl"), console)).isEqualTo(ExitCode.DONE);
        assertThat(fixture.project.baselines().read(ID)).hasValue(record(98));
    }

    @Test
    void aFolderWithoutAProposedRecordIsRefused() {
        assertThat(fixture.run(Command.BASELINE, from("dl"), console)).isEqualTo(ExitCode.FAILED);
        assertThat(console.complaints)
                .containsExactly(
                        """
                        There is no proposed record in dl. Nothing was done.

                          looked for baselines/PACKAGE/CLASS/METHOD/VERSION.baseline.json

                        Fix:  give from the folder that was downloaded: target/touchstone as the build server left it.""");
    }

    @Test
    void momentsAreShownWhereTheDayIsTheSame() {
        fixture.project.baselines().write(record(97));
        fixture.project.proposedBaselines().write(record(96, "2026-10-02T09:00:00Z"));

        fixture.run(Command.BASELINE, console);
        assertThat(console.text()).contains("proposed  2026-10-02T09:00:00Z  96", "in force  2026-10-02T10:15:30Z  97");
    }

    @Test
    void whatIsAcceptedAtOnceIsNotSaidToWait() {
        propose(97);

        fixture.run(Command.BASELINE, APPLY, console);
        assertThat(console.text()).contains("proposed").doesNotContain("waits");
    }

    @Test
    void aDamagedRecordInForceIsToldOfAndReplaced() throws IOException {
        fixture.project.baselines().write(record(97));
        fixture.project.baselines().pin(record(97), "first");
        Files.writeString(fixture.project.baselines().file(ID), "rubbish");
        propose(96);

        assertThat(fixture.run(Command.BASELINE, APPLY, console)).isEqualTo(ExitCode.DONE);
        assertThat(console.text())
                .contains(
                        "v1.baseline.json:1: a record begins with { and not with rubbish",
                        "the damaged record is replaced");
    }
}
