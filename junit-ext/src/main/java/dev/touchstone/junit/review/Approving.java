package dev.touchstone.junit.review;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Accepts and declines. */
record Approving(Options options, Clock clock) {

    void approve(Proposal proposal) {
        Reviewer reviewer = options.reviewer();
        options.project().review().approve(proposal.file(), reviewer.by(), reviewer.reason(), LocalDate.now(clock));
    }

    void reject(Proposal proposal) {
        options.project().review().reject(proposal.file());
    }

    /** @throws ConfigurationException if what is approved is not what one of them was compared with */
    static void requireCurrent(List<Proposal> proposals) {
        List<Proposal> stale = proposals.stream()
                .filter(proposal -> proposal.isStale() && !isInterrupted(proposal))
                .toList();
        if (!stale.isEmpty()) {
            throw new ConfigurationException(Explanation.of(
                            "What is approved now is not what these answers were compared with. Nothing was approved.")
                    .fact(
                            "out of date",
                            String.join("\n", stale.stream().map(Proposal::path).toList()))
                    .why("somebody approved or removed it meanwhile.")
                    .fix("run the tests again and review what they propose then, or select others."));
        }
    }

    /** Approved already, by a command that ended before it could remove the proposal. */
    private static boolean isInterrupted(Proposal proposal) {
        return proposal.approvedOutput()
                .filter(approved -> approved.asProposal().equals(proposal.proposed()))
                .isPresent();
    }
}
