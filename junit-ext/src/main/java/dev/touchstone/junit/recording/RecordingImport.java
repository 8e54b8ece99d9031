package dev.touchstone.junit.recording;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.NoVerdictException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Puts recordings made elsewhere, by a build server for example, into those of a project.
 *
 * <p>Answers are added beside those that are there. A recording whose header says {@code "live":true} holds one run that asked for
 * everything afresh: it takes the place of the one that is there, for live answers of two runs are never mixed.
 */
public final class RecordingImport {

    private final Path from;
    private final RecordingFolders folders;

    /**
     * Touches no file yet.
     *
     * @param from holds the recordings made elsewhere, below the same paths
     * @param into the project's own
     * @param journal of the project's own runs: none of them writes meanwhile
     */
    public RecordingImport(Path from, Path into, Path journal) {
        this.from = from;
        this.folders = new RecordingFolders(into, into, journal);
    }

    /**
     * Reads and checks every file, then writes those that say something new, each in one step.
     *
     * @param which chooses among paths below the folder, with {@code /} between their parts
     * @return what was found, by its path
     * @throws ConfigurationException if a file on either side is damaged or holds what looks like a key, if both sides answer one request
     *     differently, or if they were recorded with different seeds; nothing was written
     * @throws NoVerdictException if a file cannot be read or written; those not written stay as they were
     */
    public List<ImportedRecording> run(Predicate<String> which) {
        List<ImportedRecording> imported = new ArrayList<>();
        Kept.FILES.guard(folders.mergeLock(), () -> {
            List<RecordingUpdate> updates = updates(which);
            new UpdatedSeeds(updates).requireOnePerTest();
            updates.forEach(RecordingUpdate::write);
            updates.forEach(update -> imported.add(update.told()));
        });
        return imported;
    }

    private List<RecordingUpdate> updates(Predicate<String> which) {
        List<RecordingUpdate> updates = new ArrayList<>();
        for (Path file : Kept.FILES.files(from, RecordingPath.EXTENSION)) {
            String path = from.relativize(file).toString().replace('\\', '/');
            if (which.test(path)) {
                RecordingCheck.require(file);
                updates.add(RecordingUpdate.of(
                        path,
                        StoredRecording.read(file),
                        StoredRecording.read(folders.write().resolve(path))));
            }
        }
        return updates;
    }
}
