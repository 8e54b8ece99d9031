package dev.touchstone.junit.rollout;

import dev.touchstone.assertions.message.Explanation;
import java.util.List;

/**
 * What a check came to.
 *
 * @param routed every flag and variant traffic can reach, with its digest
 * @param skipped what nobody is routed by, and why
 * @param findings why some of it may not be routed, or could not be looked at; none: it may
 */
public record RolloutResult(List<String> routed, List<String> skipped, List<Explanation> findings) {

    /** Keeps copies. */
    public RolloutResult {
        routed = List.copyOf(routed);
        skipped = List.copyOf(skipped);
        findings = List.copyOf(findings);
    }
}
