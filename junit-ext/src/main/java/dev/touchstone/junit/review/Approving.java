package dev.touchstone.junit.review;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.approval.ApprovalId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Accepts and declines. */
record Approving(Options options, Clock clock) {

    void approve(Proposal proposal) {
        Reviewer reviewer = options.reviewer();
        options.project().review().approve(proposal.file(), reviewer.by(), reviewer.reason(), LocalDate.now(clock));
    }

    void reject(Proposal proposal) {
        options.project().review().reject(proposal.file());
    }

    /** @throws ConfigurationException if several versions propose for the same output: only one of them can be approved */
    static void requireOneEach(List<Proposal> proposals) {
        Map<ApprovalId, List<String>> paths = new LinkedHashMap<>();
        proposals.forEach(proposal -> paths.computeIfAbsent(proposal.proposed().id(), id -> new ArrayList<>())
                .add(proposal.path()));
        List<String> rivals = paths.values().stream()
                .filter(several -> several.size() > 1)
                .flatMap(List::stream)
                .toList();
        if (!rivals.isEmpty()) {
            throw new ConfigurationException(
                    Explanation.of("Several versions propose for the same output. Nothing was approved.")
                            .fact("choose of", String.join("\n", rivals))
                            .why("what is approved is of one version; the others are compared with it.")
                            .fix("select those of one version, **.VERSION for example."));
        }
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
