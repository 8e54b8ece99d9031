package dev.touchstone.junit.recording;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Puts answers into recordings: under a lock reads what is there, adds what it lacks, and replaces the file in one step. */
final class Merging {

    private final RecordingFolders folders;
    private final boolean afresh;
    private final Set<Path> written = new HashSet<>();

    /** @param afresh whether what an earlier run left is dropped: live answers of two runs are never mixed */
    Merging(RecordingFolders folders, boolean afresh) {
        this.folders = folders;
        this.afresh = afresh;
    }

    /** Removes from {@code contents} what is done, so that on trouble the rest is left. */
    void merge(Map<String, RecordingContent> contents) {
        if (!contents.isEmpty()) {
            Kept.FILES.guard(folders.mergeLock(), () -> {
                for (String file : List.copyOf(contents.keySet())) {
                    merge(folders.write().resolve(file), Objects.requireNonNull(contents.get(file)));
                    contents.remove(file);
                }
            });
        }
    }

    private void merge(Path file, RecordingContent content) {
        if (content.answers().isEmpty()) {
            return;
        }
        Optional<RecordingContent> old =
                afresh && !written.contains(file) ? Optional.empty() : RecordingReader.read(file);
        RecordingContent merged = old.orElseGet(() -> beginning(file, content)).with(content);
        if (old.isEmpty() || merged.answers().size() > old.get().answers().size()) {
            Kept.FILES.replace(file, RecordingText.of(afresh ? merged.live(true) : merged));
        }
        written.add(file);
    }

    /** All recordings of one test have one seed, also where two runs began them at the same time. */
    private static RecordingContent beginning(Path file, RecordingContent content) {
        long seed = StoredSeed.in(Kept.FILES.files(RecordingPath.test(file), RecordingPath.EXTENSION))
                .orElse(content.header().seed());
        return new RecordingContent(content.header().seeded(seed));
    }
}
