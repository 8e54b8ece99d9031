package dev.touchstone.junit.gate;

import dev.touchstone.junit.results.VerdictRecord;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a build must judge, as it was accepted: a test that is removed, disabled, narrowed or loosened is missed. */
public final class Manifest {

    private final SortedMap<ManifestEntry.Key, ManifestEntry> entries;

    Manifest(Collection<ManifestEntry> entries) {
        SortedMap<ManifestEntry.Key, ManifestEntry> sorted = new TreeMap<>();
        entries.forEach(entry -> sorted.put(entry.key(), entry));
        this.entries = Collections.unmodifiableSortedMap(sorted);
    }

    /** Of nothing. */
    public static Manifest empty() {
        return new Manifest(List.of());
    }

    /** The same with what these verdicts judged; an error has judged nothing, and changes nothing. */
    public Manifest with(Collection<VerdictRecord> verdicts) {
        SortedMap<ManifestEntry.Key, ManifestEntry> more = new TreeMap<>(entries);
        verdicts.stream()
                .filter(verdict -> verdict.error() == null)
                .map(ManifestEntry::of)
                .forEach(entry -> more.put(entry.key(), entry));
        return new Manifest(more.values());
    }

    /** What another requires and this one does not, as {@code RefundTests.window · refund-v2}. */
    public List<String> missingOf(Manifest other) {
        return other.entries.keySet().stream()
                .filter(key -> !entries.containsKey(key))
                .map(ManifestEntry.Key::shown)
                .toList();
    }

    /** Sorted by test and version. */
    public List<ManifestEntry> entries() {
        return List.copyOf(entries.values());
    }
}
