package dev.touchstone.junit.release;

import dev.touchstone.junit.results.BuildRecord;
import dev.touchstone.junit.results.BuildRuns;
import dev.touchstone.junit.results.VerdictRecord;
import dev.touchstone.junit.results.VersionRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything a build has found out about one version.
 *
 * @param verdicts all of them, reruns included; at least one
 */
record JudgedVersion(VersionRecord version, List<VerdictRecord> verdicts) {

    static List<JudgedVersion> of(List<BuildRecord> runs) {
        Map<VersionRecord, List<VerdictRecord>> grouped = new LinkedHashMap<>();
        runs.stream().flatMap(run -> run.verdicts().stream()).forEach(verdict -> grouped.computeIfAbsent(
                        verdict.version(), version -> new ArrayList<>())
                .add(verdict));
        return grouped.entrySet().stream()
                .map(entry -> new JudgedVersion(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The version it was compared with, if any. */
    Optional<VersionRecord> baseline() {
        return baselines().findFirst();
    }

    /** Of every test that compared. */
    Stream<VersionRecord> baselines() {
        return verdicts.stream().map(VerdictRecord::baseline).flatMap(Stream::ofNullable);
    }

    boolean isReferenceOnly() {
        return verdicts.stream().allMatch(verdict -> verdict.outcome().equals("REFERENCE"));
    }

    Instant startedAt() {
        return verdicts.stream()
                .map(verdict -> BuildRuns.moment(verdict.startedAt()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** When the last of its answers was judged, not when somebody looked at that. */
    Instant judgedAt() {
        return verdicts.stream()
                .map(verdict -> BuildRuns.moment(verdict.finishedAt()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    int samples() {
        return verdicts.stream().mapToInt(verdict -> verdict.calls().judged()).sum();
    }

    /** Whether every answer, the baseline's it was compared with included, came from where production's come from. */
    boolean isLive(List<BuildRecord> runs) {
        boolean recorded = verdicts.stream().anyMatch(verdict -> verdict.calls().recorded() > 0);
        boolean replayed = runs.stream()
                .flatMap(run -> run.provenance().ledger().stream())
                .filter(entry -> entry.served() + entry.missed() > 0)
                .anyMatch(entry -> entry.version().equals(version.name())
                        || entry.version()
                                .equals(baseline().map(VersionRecord::name).orElse("")));
        return samples() > 0 && !recorded && !replayed;
    }
}
