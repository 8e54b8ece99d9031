package dev.touchstone.junit.baseline;

import static dev.touchstone.junit.baseline.BaselineFilesTests.ID;
import static dev.touchstone.junit.baseline.BaselineFilesTests.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
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
                        the record of com.acme.RefundTests#window · v1 is not accepted: it is not shown to be as good as the anchor. Nothing was written.

                          baseline   100.0 %   80 of 80   anchor
                          candidate  92.5 %   74 of 80   proposed
                          difference −7.5 points   −15.4 … −1.4   95 %, Newcombe, taken as independent, n = 80 and 80
                          margin     10 points
                          file       FILE

                        Why:  a baseline that may be worse by a little each time ends up worse by a lot, and no build is red.
                        Fix:  keep the record in force; or, if this loss is meant, make it the anchor: -Dtouchstone.anchor=new -Dtouchstone.reason=…"""
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
}
