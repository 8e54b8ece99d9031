package dev.touchstone.junit.approval;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a human is asked to accept.
 *
 * @param proposed the answers, without an approval
 * @param base {@code sha256:…} of the approved output it was compared with; empty if there was none
 * @param cause why it is proposed
 * @param verdict the lines that say what was found
 * @param failing up to 5 of the answers that failed
 */
public record Pending(
        ApprovedOutput proposed, Optional<String> base, Cause cause, List<String> verdict, List<String> failing) {

    /** The most failing answers that are kept. */
    public static final int MOST_FAILING = 5;

    /** Drops an approval, and failing answers beyond the fifth; a line of the verdict that has line breaks becomes several. */
    public Pending {
        proposed = proposed.asProposal();
        verdict = verdict.stream().flatMap(Pending::lines).toList();
        failing = failing.stream().limit(MOST_FAILING).toList();
    }

    /** Where in its file the first answer that is proposed begins, from 1. */
    public int answerLine() {
        long before = PendingText.of(this).lines().count()
                - 1
                - ApprovedText.of(proposed).lines().count();
        return (int) before + ApprovedWriter.answerLine(proposed);
    }

    /** An empty text is an empty line, though Java says it has none. */
    private static Stream<String> lines(String text) {
        return text.isEmpty() ? Stream.of(text) : text.lines();
    }
}
