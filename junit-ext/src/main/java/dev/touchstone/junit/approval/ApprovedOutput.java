package dev.touchstone.junit.approval;

import java.util.List;
import java.util.Optional;

/**
 * What a human accepted for a case, or is asked to.
 *
 * @param id whose answers
 * @param origin which version gave them
 * @param input what was asked
 * @param answers the distribution
 * @param mustHold names of checks that must hold in every sample
 * @param approval who accepted it; empty in a proposal
 */
public record ApprovedOutput(
        ApprovalId id,
        Origin origin,
        String input,
        Answers answers,
        List<String> mustHold,
        Optional<Approval> approval) {

    /** @throws IllegalArgumentException if something must hold that is no check, or is named twice */
    public ApprovedOutput {
        mustHold = List.copyOf(mustHold);
        for (String name : mustHold) {
            Require.that(answers.checks().containsKey(name), "must hold: %s, which is none of the checks", name);
            Require.that(mustHold.indexOf(name) == mustHold.lastIndexOf(name), "must hold: %s, twice", name);
        }
    }

    /** The same, accepted. */
    public ApprovedOutput with(Approval accepted) {
        return new ApprovedOutput(id, origin, input, answers, mustHold, Optional.of(accepted));
    }

    /** The same, not accepted yet. */
    public ApprovedOutput asProposal() {
        return new ApprovedOutput(id, origin, input, answers, mustHold, Optional.empty());
    }
}
