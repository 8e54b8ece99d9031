package dev.touchstone.junit.baseline;

import static dev.touchstone.junit.baseline.BaselineFilesTests.ID;
import static dev.touchstone.junit.baseline.BaselineFilesTests.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptanceTests {

    @TempDir
    Path folder;

    private BaselineFiles files;

    @BeforeEach
    void open() {
        files = new BaselineFiles(folder.resolve("baselines"), folder.resolve("baselines.lock"));
    }

    private String accept(BaselineRecord record) {
        return new Acceptance(files).accept(record, Optional.empty());
    }

    @Test
    void theFirstRecordBecomesTheAnchor() {
        assertThat(accept(record(38))).isEqualTo("the first record of its test, and its anchor");
        assertThat(files.read(ID)).hasValue(record(38));
        assertThat(files.anchor(ID)).hasValue(record(38).pinnedBecause("the first record of its test"));
    }

    @Test
    void aRecordAsGoodAsTheAnchorIsAcceptedAndTheAnchorStays() {
        accept(record(40));

        assertThat(accept(record(39))).isEqualTo("not worse than the anchor of 2026-10-02 by 10 points or more");
        assertThat(files.read(ID)).hasValue(record(39));
        assertThat(files.anchor(ID).map(BaselineRecord::passes)).hasValue(80);
    }

    @Test
    void aRecordThatMayBeWorseByTheMarginIsRefused() {
        accept(record(40));

        assertThatThrownBy(() -> accept(record(34)))
                .hasMessage(
                        """
                        the record of com.acme.RefundTests#window · v1 is not accepted: it is not shown to be as good as the anchor. What is in force stays as it is.

                          baseline   100.0 %   80 of 80   anchor
                          candidate  92.5 %   74 of 80   proposed
                          difference −7.5 points   −15.4 … −1.4   95 %, Newcombe, taken as independent, n = 80 and 80
                          margin     10 points
                          file       FILE

                        Why:  a baseline that may be worse by a little each time ends up worse by a lot, and no build is red.
                        Fix:  keep the record in force; or, if this loss is meant, make this record the anchor: -Dtouchstone.anchor=new -Dtouchstone.reason=…"""
                                .replace("FILE", files.anchorFile(ID).toString()));
        assertThat(files.read(ID)).hasValue(record(40));
    }

    @Test
    void littleLossesDoNotAddUp() {
        accept(record(40));
        accept(record(39));
        accept(record(38));

        assertThatThrownBy(() -> accept(record(33))).hasMessageContaining("is not accepted");
        assertThat(files.read(ID)).hasValue(record(38));
    }

    @Test
    void aNewAnchorNeedsAReasonThatIsKept() {
        accept(record(40));

        assertThat(new Acceptance(files).accept(record(30), Optional.of("the apology is meant to be shorter")))
                .isEqualTo("the new anchor in place of that of 2026-10-02");
        assertThat(files.anchor(ID)).hasValue(record(30).pinnedBecause("the apology is meant to be shorter"));
        assertThat(accept(record(30))).startsWith("not worse than the anchor");
    }

    @Test
    void casesThatChangedAreNotComparedWithTheAnchor() {
        accept(record(40));

        assertThat(accept(record(ID, 20, "9".repeat(16)))).startsWith("not worse than the anchor");
    }

    @Test
    void withoutACaseInCommonNothingIsShown() {
        accept(record(40));
        BaselineRecord other = new BaselineRecord(
                ID,
                "sha256:a",
                record(40).drawing(),
                record(40).terms(),
                Optional.empty(),
                java.util.List.of(BaselineFilesTests.recorded("new", 40, "3".repeat(16))));

        assertThatThrownBy(() -> accept(other)).hasMessageContaining("is not accepted");
    }

    private static BaselineRecord drawn(String moment, String digest) {
        BaselineRecord record = record(40);
        return new BaselineRecord(
                ID,
                digest,
                new Drawing(Instant.parse(moment), "run-2", 42, "0.1.0"),
                record.terms(),
                Optional.empty(),
                record.cases());
    }

    @Test
    void aRecordDrawnBeforeTheOneInForceIsRefused() {
        accept(drawn("2026-10-02T10:15:30Z", "sha256:b"));

        assertThatThrownBy(() -> new Acceptance(files)
                        .accept(drawn("2026-10-02T09:00:00Z", "sha256:a"), Optional.of("even as an anchor")))
                .hasMessage(
                        """
                        the record of com.acme.RefundTests#window · v1 is not accepted: it was drawn before the one in force. What is in force stays as it is.

                          proposed drawn 2026-10-02T09:00:00Z   sha256:a
                          in force drawn 2026-10-02T10:15:30Z   sha256:b

                        Why:  an older record would replace a newer one, and be held against answers it was not drawn for.
                        Fix:  propose the record anew, or delete the proposal: com/acme/RefundTests/window/v1.baseline.json""");
        assertThat(files.read(ID).map(BaselineRecord::digest)).hasValue("sha256:b");
    }

    @Test
    void aTestWhoseAnchorIsLostAcceptsNoRecordAsItsFirst() throws IOException {
        accept(record(40));
        Files.delete(files.anchorFile(ID));
        BaselineId other = new BaselineId(ID.className(), ID.methodName(), "v2");
        BaselineRecord worse = record(other, 20, "1".repeat(16));

        assertThatThrownBy(() -> accept(worse))
                .hasMessageStartingWith("the record of com.acme.RefundTests#window · v2 is not accepted: its test has"
                        + " records in force, and no anchor. What is in force stays as it is.")
                .hasMessageContaining("restore anchor.json from version control");
        assertThat(files.read(other)).isEmpty();
        assertThat(new Acceptance(files).accept(worse, Optional.of("the old one is gone")))
                .isEqualTo("the new anchor; there was none");
    }

    @Test
    void aDamagedRecordIsReplacedAndThatIsSaid() throws IOException {
        accept(record(40));
        Files.writeString(files.file(ID), "rubbish");

        assertThat(accept(record(39)))
                .isEqualTo(
                        "not worse than the anchor of 2026-10-02 by 10 points or more; the damaged record is replaced ("
                                + files.file(ID) + ":1: a record begins with { and not with rubbish)");
        assertThat(files.read(ID)).hasValue(record(39));
    }

    @Test
    void aDamagedAnchorIsRestoredOrReplacedForAReason() throws IOException {
        accept(record(40));
        Files.writeString(files.anchorFile(ID), "rubbish");

        assertThatThrownBy(() -> accept(record(39)))
                .hasMessageStartingWith(files.anchorFile(ID) + ":1: a record begins with {")
                .hasMessageContaining("or make a new anchor: -Dtouchstone.anchor=new -Dtouchstone.reason=…");
        assertThat(files.read(ID)).hasValue(record(40));
        assertThat(new Acceptance(files).accept(record(39), Optional.of("lost in a merge")))
                .startsWith("the new anchor in place of a damaged one (");
    }

    @Test
    void whatWasProposedSinceGoesOnWaiting() {
        files.write(drawn("2026-10-02T09:00:00Z", "sha256:a"));

        files.supersede(drawn("2026-10-02T08:00:00Z", "sha256:b"));
        assertThat(files.all()).hasSize(1);
        files.supersede(drawn("2026-10-02T10:00:00Z", "sha256:b"));
        assertThat(files.all()).isEmpty();
    }
}
