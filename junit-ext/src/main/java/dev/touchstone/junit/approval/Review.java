package dev.touchstone.junit.approval;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a human does with proposals.
 *
 * @param approved where what is accepted goes
 * @param pending where proposals lie
 */
public record Review(ApprovedFiles approved, PendingFiles pending) {

    /**
     * Accepts a proposal: what it proposes is approved, then the proposal is removed. Interrupted at any point it may be called again,
     * with the same result.
     *
     * @param by who accepts
     * @param reason why; may be empty
     * @throws StaleBaseException if something else was approved since the answers were compared; then nothing is changed
     * @throws dev.touchstone.assertions.message.ConfigurationException if what is approved now is damaged; then nothing is changed
     */
    public void approve(PendingFile proposal, String by, String reason, LocalDate date) {
        if (!isApproved(proposal.pending())) {
            Optional<String> base = proposal.pending().base();
            approved.write(proposal.pending().proposed().with(new Approval(date, by, reason, base)), base);
        }
        pending.delete(proposal);
    }

    /** Declines a proposal: it is removed, and what was approved stays. */
    public void reject(PendingFile proposal) {
        pending.delete(proposal);
    }

    /** By a call that was interrupted between its two steps. */
    private boolean isApproved(Pending proposal) {
        return approved.read(proposal.proposed().id())
                .map(Stored::output)
                .filter(output -> output.asProposal().equals(proposal.proposed()))
                .flatMap(ApprovedOutput::approval)
                .filter(approval -> approval.supersedes().equals(proposal.base()))
                .isPresent();
    }
}
