package dev.touchstone.junit.gate;

import dev.touchstone.junit.results.BuildRecord;
import dev.touchstone.junit.results.OriginRecord;
import dev.touchstone.junit.results.ShardRecord;
import dev.touchstone.junit.results.VerdictRecord;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a build is judged by.
 *
 * @param runs of the test plugins in this build, one or several
 * @param earlier what earlier attempts at the same commit have left, as far as it was brought here
 * @param origin what a build server tells of this build
 * @param parts it has drawn of what other machines judge
 */
public record BuildEvidence(
        List<BuildRecord> runs, List<BuildRecord> earlier, OriginRecord origin, List<ShardRecord> parts) {

    /** Keeps its own lists. */
    public BuildEvidence {
        runs = List.copyOf(runs);
        earlier = List.copyOf(earlier);
        parts = List.copyOf(parts);
    }

    /** Of a machine that draws all it judges. */
    public BuildEvidence(List<BuildRecord> runs, List<BuildRecord> earlier, OriginRecord origin) {
        this(runs, earlier, origin, List.of());
    }

    /** Of one attempt. */
    public static BuildEvidence of(List<BuildRecord> runs) {
        return new BuildEvidence(runs, List.of(), OriginRecord.UNKNOWN);
    }

    /** The worst that is told: whoever checks may sit elsewhere than the tests did. */
    int attempt() {
        return Stream.concat(Stream.of(origin), runs.stream().map(BuildRecord::origin))
                .mapToInt(OriginRecord::attempts)
                .max()
                .orElse(1);
    }

    OriginRecord commit() {
        return Stream.concat(Stream.of(origin), runs.stream().map(BuildRecord::origin))
                .filter(told -> told.commit() != null)
                .findFirst()
                .orElse(OriginRecord.UNKNOWN);
    }

    /** What was brought here of something else. */
    List<BuildRecord> strangers() {
        OriginRecord here = commit();
        return here.commit() == null
                ? List.of()
                : earlier.stream()
                        .filter(build -> !here.isSameCommit(build.origin()))
                        .toList();
    }

    /** The attempts nobody has brought here. */
    List<Integer> missing() {
        List<Integer> there = earlier.stream()
                .filter(build -> commit().isSameCommit(build.origin()))
                .map(build -> build.origin().attempts())
                .toList();
        return IntStream.range(1, attempt())
                .boxed()
                .filter(attempt -> !there.contains(attempt))
                .toList();
    }

    /** Of all attempts; one that ended in an error has judged nothing, so the next may. */
    Stream<VerdictRecord> verdicts() {
        List<BuildRecord> strangers = strangers();
        return Stream.concat(
                earlier.stream()
                        .filter(build -> !strangers.contains(build))
                        .flatMap(build -> build.verdicts().stream())
                        .filter(verdict -> !verdict.outcome().equals("ERROR")),
                ofThisAttempt());
    }

    Stream<VerdictRecord> ofThisAttempt() {
        return runs.stream().flatMap(run -> run.verdicts().stream());
    }
}
