package dev.touchstone.junit.recording;

import java.util.HashSet;
import java.util.Set;

/**
 * One recording, and what is to become of it.
 *
 * @param path below the folder of recordings
 * @param theirs read from elsewhere
 * @param ours what the project has
 * @param result what it is to have
 */
record RecordingUpdate(String path, StoredRecording theirs, StoredRecording ours, RecordingContent result) {

    static RecordingUpdate of(String path, StoredRecording theirs, StoredRecording ours) {
        RecordingContent came = theirs.content().orElseThrow();
        if (ours.content().isEmpty() || came.header().live()) {
            return new RecordingUpdate(path, theirs, ours, came.live(false));
        }
        RecordingConflict.refuse(theirs, ours);
        return new RecordingUpdate(path, theirs, ours, ours.content().get().with(came));
    }

    /** Whether nothing of what the project has stays. */
    boolean replaces() {
        return theirs.content().filter(content -> content.header().live()).isPresent();
    }

    void write() {
        if (told().changed()) {
            Kept.FILES.replace(ours.file(), RecordingText.of(result));
        }
    }

    ImportedRecording told() {
        Set<String> before = new HashSet<>();
        ours.content().ifPresent(content -> before.addAll(content.answers().values()));
        Set<String> after = new HashSet<>(result.answers().values());
        Set<String> added = new HashSet<>(after);
        added.removeAll(before);
        before.removeAll(after);
        return new ImportedRecording(path, added.size(), before.size());
    }
}
