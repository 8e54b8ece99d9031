package dev.touchstone.junit.rollout;

import dev.touchstone.junit.attest.VerifyingKey;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which verdicts count.
 *
 * @param keys of those who may vouch for a verdict; one of them is enough
 * @param stages a verdict may authorise to count here, such as {@code pre-canary} and {@code pre-full}
 * @param maxAge since a verdict was reached; a verdict's own end of validity may come earlier
 */
public record RolloutPolicy(List<VerifyingKey> keys, Set<String> stages, Duration maxAge) {

    /** Keeps copies. */
    public RolloutPolicy {
        keys = List.copyOf(keys);
        stages = Set.copyOf(stages);
    }

    String listedStages() {
        return String.join(", ", new TreeSet<>(stages));
    }
}
