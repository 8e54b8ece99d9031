package dev.touchstone.junit.recording;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What was served, missed, asked live and recorded. Safe in several threads. */
public final class Ledger {

    private record Entry(String className, String methodName, String version) {}

    private final Map<Entry, Counts> counts = new ConcurrentHashMap<>();

    Ledger() {}

    /** Of one test and version, all its golden cases together; all zero if it asked for nothing. */
    public Counts counts(String className, String methodName, String version) {
        return counts.getOrDefault(new Entry(className, methodName, version), Counts.NONE);
    }

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
        counts.merge(new Entry(id.className(), id.methodName(), id.version()), more, Counts::plus);
    }
}
