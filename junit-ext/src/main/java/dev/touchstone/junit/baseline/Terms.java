package dev.touchstone.junit.baseline;

import java.util.List;

/**
 * What was in force when a record was drawn.
 *
 * @param golden the fingerprint of the golden set
 * @param judge the digest of the class that grades, which is the test's own: another one may grade otherwise
 * @param requirements in words, as the plan said them
 * @param scores the range of scores, {@code 0.0 … 1.0}; empty where answers were not scored
 * @param margin the loss against the anchor that is not acceptable, above 0 and below 1
 */
public record Terms(String golden, String judge, List<String> requirements, String scores, double margin) {

    /** Keeps a copy of the list. */
    public Terms {
        requirements = List.copyOf(requirements);
    }
}
