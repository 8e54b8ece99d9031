package dev.touchstone.junit.rollout;

import dev.touchstone.junit.attest.VerifyingKey;
import dev.touchstone.junit.policy.Policy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which verdicts count.
 *
 * @param keys of those who may vouch for a verdict; one of them is enough
 * @param stages a verdict may authorise to count here, such as {@code pre-canary} and {@code pre-full}, and for how long after the
 *     judgement; a verdict's own end of validity may come earlier
 */
public record RolloutPolicy(List<VerifyingKey> keys, Map<String, Duration> stages) {

    /** Keeps copies. */
    public RolloutPolicy {
        keys = List.copyOf(keys);
        stages = Map.copyOf(stages);
    }

    /** Of stages that all believe a verdict for the same time. */
    public RolloutPolicy(List<VerifyingKey> keys, Set<String> stages, Duration maxAge) {
        this(keys, stages.stream().collect(Collectors.toMap(Function.identity(), stage -> maxAge)));
    }

    /** The stages of a policy that authorise traffic. */
    public static RolloutPolicy of(Policy policy) {
        Map<String, Duration> stages = new TreeMap<>();
        policy.stages().values().stream()
                .filter(stage -> stage.authority().maxExposure() > 0)
                .forEach(stage -> stages.put(stage.name(), stage.authority().maxAge()));
        return new RolloutPolicy(policy.keys(), stages);
    }

    /** How long a verdict of that stage is believed. */
    Duration maxAge(String stage) {
        return stages.getOrDefault(stage, Duration.ZERO);
    }

    String listedStages() {
        return stages.isEmpty() ? "none" : String.join(", ", new TreeSet<>(stages.keySet()));
    }
}
