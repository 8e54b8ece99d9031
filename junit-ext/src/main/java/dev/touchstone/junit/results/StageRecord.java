package dev.touchstone.junit.results;

/**
 * What a run was told to hold to, before its first call.
 *
 * @param name of the stage
 * @param policy digest of the policy
 * @param file the policy's, as it was found
 * @param inconclusive {@code fail} or {@code warn}
 */
public record StageRecord(String name, String policy, String file, String inconclusive) {}
