package dev.touchstone.junit.review;

import dev.touchstone.junit.approval.ApprovedOutput;
import dev.touchstone.junit.approval.Exemplar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An approved and a proposed answer, word by word.
 *
 * @param approved the approved answer that is most like the other
 */
record AlignedPair(String approved, String proposed) {

    private static final String TITLE = "approved [-gone-] and proposed {+new+}:";

    /** Of the answer that needs looking at most; none if there is nothing to compare with or nothing new. */
    static List<String> first(Proposal proposal) {
        return proposal.approvedOutput()
                .flatMap(approved ->
                        news(approved, proposal).stream().findFirst().map(text -> titled(approved, text)))
                .orElse(List.of());
    }

    /** Of every answer that failed or is new; where nothing is approved, the answers themselves. */
    static List<String> all(Proposal proposal) {
        List<String> lines = new ArrayList<>();
        Optional<ApprovedOutput> approved = proposal.approvedOutput();
        if (approved.isEmpty()) {
            proposal.proposed().answers().exemplars().forEach(exemplar -> {
                lines.add("stands for " + exemplar.count() + ":");
                lines.addAll(TextDiff.lines(exemplar.text()));
            });
            return lines;
        }
        for (String text : news(approved.get(), proposal)) {
            lines.addAll(titled(approved.get(), text));
        }
        return lines;
    }

    private static List<String> titled(ApprovedOutput approved, String text) {
        List<String> lines = new ArrayList<>(List.of("", TITLE));
        nearest(approved, text)
                .ifPresent(near ->
                        lines.addAll(TextDiff.of(near.approved, near.proposed).lines()));
        return lines;
    }

    /** Failing answers, then those proposed that are not approved. */
    private static List<String> news(ApprovedOutput approved, Proposal proposal) {
        List<String> news = new ArrayList<>(proposal.pending().failing());
        List<String> known = approved.answers().exemplars().stream()
                .map(exemplar -> Clusters.normalised(exemplar.text()))
                .toList();
        proposal.proposed().answers().exemplars().stream()
                .map(Exemplar::text)
                .filter(text -> !known.contains(Clusters.normalised(text)) && !news.contains(text))
                .forEach(news::add);
        return news;
    }

    private static Optional<AlignedPair> nearest(ApprovedOutput approved, String text) {
        return approved.answers().exemplars().stream()
                .map(exemplar -> new AlignedPair(exemplar.text(), text))
                .min(Comparator.comparingInt(
                        pair -> TextDiff.of(pair.approved, pair.proposed).changes()));
    }
}
