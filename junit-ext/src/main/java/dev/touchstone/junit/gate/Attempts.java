package dev.touchstone.junit.gate;

import dev.touchstone.junit.results.BuildRuns;
import dev.touchstone.junit.results.VerdictRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often each version was judged by each test, the first time first. */
record Attempts(Map<ManifestEntry.Key, List<VerdictRecord>> all) {

    static Attempts of(BuildEvidence build) {
        Map<ManifestEntry.Key, List<VerdictRecord>> all = new TreeMap<>();
        build.verdicts()
                .sorted(Comparator.comparing(verdict -> BuildRuns.moment(verdict.startedAt())))
                .forEach(verdict -> all.computeIfAbsent(ManifestEntry.Key.of(verdict), key -> new ArrayList<>())
                        .add(verdict));
        return new Attempts(all);
    }

    /** It counts, whatever came after it. */
    List<VerdictRecord> first() {
        return all.values().stream().map(attempts -> attempts.get(0)).toList();
    }

    List<VerdictRecord> of(ManifestEntry.Key key) {
        return all.getOrDefault(key, List.of());
    }
}
