package dev.touchstone.junit.approval;

import java.util.List;

/**
 * What differs between an answer and the approved one.
 *
 * @param differences a line each: of JSON {@code $.items[2].price: 30.5 → 31}, of text a unified diff; empty if they are the same
 */
public record Comparison(List<String> differences) {

    /** Keeps a copy. */
    public Comparison {
        differences = List.copyOf(differences);
    }

    /** Whether nothing differs. */
    public boolean isSame() {
        return differences.isEmpty();
    }
}
