package dev.touchstone.junit.recording;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What was served, missed, asked live and recorded. Safe in several threads. */
public final class Ledger {

    private record Key(String className, String methodName, String version) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that
                    && className.equals(that.className)
                    && methodName.equals(that.methodName)
                    && version.equals(that.version);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * className.hashCode() + methodName.hashCode()) + version.hashCode();
        }
    }

    private final Map<Key, Counts> counts = new ConcurrentHashMap<>();

    Ledger() {}

    /** Of one test and version, all its golden cases together; all zero if it asked for nothing. */
    public Counts counts(String className, String methodName, String version) {
        return counts.getOrDefault(new Key(className, methodName, version), Counts.NONE);
    }

    /** Of every test and version that asked for anything, in the order of their names. */
    public List<Entry> entries() {
        return counts.entrySet().stream()
                .map(entry -> new Entry(
                        entry.getKey().className() + "#" + entry.getKey().methodName(),
                        entry.getKey().version(),
                        entry.getValue()))
                .sorted(Comparator.comparing(Entry::test).thenComparing(Entry::version))
                .toList();
    }

    /**
     * What one version's answers in one test came from.
     *
     * @param test {@code com.acme.RefundTests#statesTheWindow}
     */
    public record Entry(String test, String version, Counts counts) {}

    /** Of the whole run. */
    public Counts total() {
        return counts.values().stream().reduce(Counts.NONE, Counts::plus);
    }

    void served(RecordingId id) {
        add(id, new Counts(1, 0, 0, 0));
    }

    void missed(RecordingId id) {
        add(id, new Counts(0, 1, 0, 0));
    }

    void live(RecordingId id) {
        add(id, new Counts(0, 0, 1, 0));
    }

    void recorded(RecordingId id) {
        add(id, new Counts(0, 0, 0, 1));
    }

    private void add(RecordingId id, Counts more) {
        counts.merge(new Key(id.className(), id.methodName(), id.version()), more, Counts::plus);
    }
}
