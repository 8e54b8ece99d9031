package dev.touchstone.junit.results;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One part of the draws of one test and version, complete; its answers stand among the judged ones of the same run.
 *
 * @param shard the part, {@code 2/8}
 * @param plan what was to be drawn, in words that all parts of one plan share
 * @param baseline the version compared with, if any
 * @param draws of this part, both versions together
 * @param seal of them, as {@link DrawsSeal} has it
 */
public record ShardRecord(
        String test,
        VersionRecord version,
        @Nullable VersionRecord baseline,
        String shard,
        List<String> plan,
        int draws,
        String seal,
        CallsRecord calls,
        String finishedAt) {

    /** Keeps a copy of the plan. */
    public ShardRecord {
        plan = List.copyOf(plan);
    }
}
