package dev.touchstone.junit.review;

import dev.touchstone.junit.results.BuildRecord;
import dev.touchstone.junit.results.BuildRuns;
import dev.touchstone.junit.results.StageRecord;
import java.util.List;
import java.util.Optional;

/**
 * What another run of a job left in the same folder on the same commit: a server that tells no attempt may keep the workspace all the same. What
 * another stage came to was decided by other rules, and is left alone.
 */
final class EarlierJobs {

    private EarlierJobs() {}

    static List<BuildRecord> before(List<BuildRecord> runs, BuildRuns kept) {
        return runs.stream().anyMatch(run -> run.origin().job() != null)
                ? kept.all().stream()
                        .filter(other -> runs.stream().allMatch(run -> isEarlier(other, run)))
                        .toList()
                : List.of();
    }

    private static boolean isEarlier(BuildRecord other, BuildRecord run) {
        return run.origin().isOtherJobOnSameCommit(other.origin()) && stage(run).equals(stage(other));
    }

    private static Optional<String> stage(BuildRecord run) {
        return run.provenance().stage().map(StageRecord::name);
    }
}
