package dev.touchstone.assertions.verdict;

import java.util.List;

/**
 * That there is nothing to compare with.
 *
 * @param cases golden cases asked
 * @param samples answers to each
 * @param unapproved ids of the cases of which nothing is approved, at least one
 */
public record UnapprovedEvidence(int cases, int samples, List<String> unapproved) implements Evidence {

    /** Keeps a copy of the ids. */
    public UnapprovedEvidence {
        unapproved = List.copyOf(unapproved);
    }
}
