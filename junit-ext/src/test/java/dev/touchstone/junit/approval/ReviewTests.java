package dev.touchstone.junit.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ApprovalId ID = Outputs.ID;

    @TempDir
    Path folder;

    private ApprovedFiles approved;
    private PendingFiles pending;
    private Review review;

    @BeforeEach
    void folders() {
        approved = new ApprovedFiles(folder.resolve("approved"), folder.resolve("locks/approved.lock"));
        pending = new PendingFiles(folder.resolve("pending"));
        review = new Review(approved, pending);
    }

    @Test
    void whatIsAcceptedIsApprovedAndNoLongerPending() {
        review.approve(proposal("Hello.", Optional.empty()), "alice", "first", TODAY);

        Stored stored = approved.read(ID).orElseThrow();
        assertThat(stored.output())
                .isEqualTo(Outputs.of("Hi", "Hello.").with(new Approval(TODAY, "alice", "first", Optional.empty())));
        assertThat(pending.all()).isEmpty();
    }

    @Test
    void whatReplacesSaysWhat() {
        review.approve(proposal("Hello.", Optional.empty()), "alice", "first", TODAY);
        String base = approved.read(ID).orElseThrow().sha256();

        review.approve(proposal("Hi.", Optional.of(base)), "bob", "", TODAY);

        assertThat(approved.read(ID).orElseThrow().output().approval())
                .contains(new Approval(TODAY, "bob", "", Optional.of(base)));
    }

    @Test
    void whatIsDeclinedLeavesWhatWasApproved() {
        review.approve(proposal("Hello.", Optional.empty()), "alice", "first", TODAY);
        Stored before = approved.read(ID).orElseThrow();

        review.reject(proposal("Hi.", Optional.of(before.sha256())));

        assertThat(approved.read(ID)).contains(before);
        assertThat(pending.all()).isEmpty();
    }

    @Test
    void approvingAgainAfterAnInterruptionBetweenBothStepsEndsTheSame() {
        review.approve(proposal("Hello.", Optional.empty()), "alice", "first", TODAY);
        Stored before = approved.read(ID).orElseThrow();

        review.approve(proposal("Hello.", Optional.empty()), "alice", "again", TODAY.plusDays(1));

        assertThat(approved.read(ID)).contains(before);
        assertThat(pending.all()).isEmpty();
    }

    @Test
    void aProposalComparedWithSomethingElseIsKept() {
        review.approve(proposal("Hello.", Optional.empty()), "alice", "first", TODAY);
        PendingFile stale = proposal("Hi.", Optional.empty());

        assertThatThrownBy(() -> review.approve(stale, "bob", "", TODAY)).isInstanceOf(StaleBaseException.class);
        assertThat(pending.all()).containsExactly(stale);
    }

    @Test
    void whatIsDamagedIsNotReplaced() throws IOException {
        review.approve(proposal("Hello.", Optional.empty()), "alice", "first", TODAY);
        Files.writeString(approved.file(ID), "---\n");
        PendingFile proposal = proposal("Hi.", Optional.empty());

        assertThatThrownBy(() -> review.approve(proposal, "bob", "", TODAY)).isInstanceOf(ConfigurationException.class);
        assertThat(approved.file(ID)).hasContent("---\n");
        assertThat(pending.all()).containsExactly(proposal);
    }

    @Test
    void whatWasProposedSinceItWasReadStays() {
        PendingFile seen = proposal("Hello.", Optional.empty());
        PendingFile later = proposal("Hi.", Optional.empty());

        review.approve(seen, "alice", "", TODAY);

        assertThat(pending.all()).containsExactly(later);
        assertThat(approved.read(ID).orElseThrow().output().answers()).isEqualTo(Outputs.single("Hello."));
    }

    @Test
    void proposalsAreListedByTheirPath() {
        ApprovedOutput other = new ApprovedOutput(
                new ApprovalId("com.acme.AddressTests", "moves", "", "support-bot"),
                Outputs.origin(),
                "",
                Outputs.single(""),
                List.of(),
                Optional.empty());
        pending.write(Outputs.pending(Outputs.of("Hi", "Hello."), Optional.empty()));
        pending.write(Outputs.pending(other, Optional.empty()));

        assertThat(pending.all())
                .extracting(file -> file.pending().proposed().id().methodName())
                .containsExactly("moves", "window");
        assertThat(pending.file(ID, "refund-v2"))
                .isEqualTo(folder.resolve(
                        "pending/com/acme/RefundTests/window/late-delivery/support-bot.refund-v2.pending.md"));
    }

    @Test
    void twoVersionsThatDifferAreTwoProposals() {
        PendingFile one = proposal("Hello.", Optional.empty());

        assertThat(pending.read(ID, "v1")).contains(one);
        assertThat(pending.read(ID, "v2")).isEmpty();
    }

    @Test
    void whatWasReadIsRemovedOnce() {
        PendingFile one = proposal("Hello.", Optional.empty());

        pending.delete(one);
        pending.delete(one);

        assertThat(pending.read(ID, "v1")).isEmpty();
    }

    private PendingFile proposal(String answer, Optional<String> base) {
        return pending.read(pending.write(Outputs.pending(Outputs.of("Hi", answer), base)));
    }
}
