package dev.touchstone.junit.recording;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.model.Responses;
import dev.touchstone.junit.version.ModelVersion;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * All recordings of a module in one run. Safe in several threads.
 *
 * <p>An answer is known by its request, its sample and its call: k answers to one prompt stay k answers, and no request is ever given
 * another's. Models throw {@link ConfigurationException} where a recording is damaged, {@link NoVerdictException} where one is missing
 * or answers another request, and {@link ShortRecording} where it holds too few answers.
 */
public final class Recordings implements AutoCloseable {

    private final RecordingFolders folders;
    private final Responses responses;
    private final Recorder recorder;
    private final Requests requests;
    private final Archive archive;
    private final Journal journal;
    private final Merging merging;
    private final Ledger ledger = new Ledger();
    private final OnceAsked asked = new OnceAsked(ledger);
    private volatile boolean recovered;

    /**
     * Touches no file yet.
     *
     * @param responses where answers come from
     */
    public Recordings(RecordingFolders folders, Responses responses, Scrubbing scrubbing, Recorder recorder) {
        this.folders = folders;
        this.responses = responses;
        this.recorder = recorder;
        this.requests = new Requests(scrubbing);
        this.archive = Archive.of(folders, responses, recorder.command());
        this.journal = new Journal(folders);
        this.merging = new Merging(folders, responses == Responses.LIVE);
    }

    /**
     * {@code live}, as this run may ask it: while replaying never, while recording only for what is missing.
     *
     * @throws ConfigurationException if the journal of a run that died is damaged
     * @throws NoVerdictException if answers it holds cannot be put into their recordings
     */
    public Model of(RecordingId id, ModelVersion version, RecordedWith with, Model live) {
        Subject subject = new Subject(id, version, with, requests);
        LiveModel alone = new LiveModel(subject, live, ledger);
        if (with.asksAlways()) {
            return alone;
        }
        recover();
        if (responses == Responses.REPLAY) {
            return new ReplayedModel(subject, archive, new Misses(archive, recorder.command()), ledger);
        }
        KeptModel kept = new KeptModel(subject, alone, journal, recorder);
        Model keeping = responses == Responses.LIVE ? kept : new RecordedModel(subject, archive, kept, asked);
        return with.text() ? keeping : alone;
    }

    /**
     * The seed stored with the recordings of this test, if this run reads any.
     *
     * @throws ConfigurationException if they were recorded with different seeds
     */
    public OptionalLong seed(String className, String methodName) {
        recover();
        return archive.seed(className, methodName);
    }

    /** How many answers to this request are recorded, among calls of its number; 0 while asking live. */
    public int recorded(RecordingId id, ModelVersion version, Request request, Map<String, String> extra) {
        recover();
        return archive.count(id, requests.key(version, extra, request));
    }

    /**
     * Puts the answers of this test into its recordings, as far as they have come.
     *
     * @throws NoVerdictException if that cannot be written; the answers stay in the journal, and the recordings as they were
     */
    public void flush(String className, String methodName) {
        String folder = RecordingPath.folder(className, methodName) + "/";
        merge(path -> path.startsWith(folder));
        Predicate<RecordingId> ofThisTest =
                id -> id.className().equals(className) && id.methodName().equals(methodName);
        archive.forget(ofThisTest);
        asked.forget(ofThisTest);
    }

    /** Keeps a key or a header's value out of everything from now on: a model may say back what it was sent with. */
    public void hide(String secret) {
        requests.hide(secret);
    }

    /** What was served, missed, asked live and recorded so far. */
    public Ledger ledger() {
        return ledger;
    }

    /** Puts all answers into their recordings. */
    @Override
    public void close() {
        try {
            merge(path -> true);
        } finally {
            journal.close();
        }
    }

    private void merge(Predicate<String> which) {
        Map<String, RecordingContent> contents = journal.take(which);
        try {
            merging.merge(contents);
        } finally {
            journal.giveBack(contents);
        }
    }

    private void recover() {
        if (!recovered) {
            recoverOnce();
        }
    }

    private synchronized void recoverOnce() {
        if (!recovered) {
            new LeftJournals(folders).merge(new Merging(folders, false)::merge);
            recovered = true;
        }
    }
}
