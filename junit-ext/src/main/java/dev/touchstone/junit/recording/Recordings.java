package dev.touchstone.junit.recording;

import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.version.ModelVersion;
import java.util.Map;
import java.util.OptionalLong;

/** All recordings of a module in one run. Safe in several threads. */
public final class Recordings implements AutoCloseable {

    private final Ledger ledger = new Ledger();

    /**
     * Touches no file yet.
     *
     * @param responses where answers come from
     */
    public Recordings(RecordingFolders folders, Responses responses, Scrubbing scrubbing, Recorder recorder) {}

    /** {@code live}, as this run may ask it. */
    public Model of(RecordingId id, ModelVersion version, RecordedWith with, Model live) {
        return live;
    }

    /** The seed stored with the recordings of this test, if there are any. */
    public OptionalLong seed(String className, String methodName) {
        return OptionalLong.empty();
    }

    /** How many answers to this request are recorded. */
    public int recorded(RecordingId id, ModelVersion version, Request request, Map<String, String> extra) {
        return 0;
    }

    /** Puts the answers of this test into its recordings, as far as they have come. */
    public void flush(String className, String methodName) {}

    /** What was served, missed, asked live and recorded so far. */
    public Ledger ledger() {
        return ledger;
    }

    /** Puts all answers into their recordings. */
    @Override
    public void close() {}
}
