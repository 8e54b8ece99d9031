package dev.touchstone.junit.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Journals of processes that died before their answers stood in recordings. */
record LeftJournals(RecordingFolders folders) {

    /**
     * Hands over the content of each that is meant for where this run may write; it is deleted when that is done.
     *
     * @throws dev.touchstone.assertions.message.ConfigurationException if one is damaged
     */
    void merge(Consumer<Map<String, RecordingContent>> into) {
        for (Path journal : Kept.FILES.files(folders.journal(), JournalFile.EXTENSION)) {
            if (!JournalFile.isOfThisProcess(journal)) {
                try {
                    mergeOne(journal, into);
                } catch (IOException trouble) {
                    throw Kept.FILES.unreadable(journal, trouble);
                }
            }
        }
    }

    private void mergeOne(Path journal, Consumer<Map<String, RecordingContent>> into) throws IOException {
        Optional<ProcessLock> lock = ProcessLock.tryOf(journal);
        if (lock.isEmpty()) {
            return;
        }
        boolean done = false;
        try {
            done = mergeLocked(journal, into);
        } finally {
            lock.get().release(done);
        }
    }

    private boolean mergeLocked(Path journal, Consumer<Map<String, RecordingContent>> into) throws IOException {
        JournalReader reader = JournalReader.read(journal);
        if (!reader.isFor(folders)) {
            return false;
        }
        into.accept(reader.contents());
        Files.deleteIfExists(journal);
        return true;
    }
}
