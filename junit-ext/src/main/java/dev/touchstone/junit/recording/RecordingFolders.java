package dev.touchstone.junit.recording;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Where recordings lie.
 *
 * @param read the committed ones
 * @param write what this run records: the same as {@code read}, or a folder of the build directory where a run must not touch sources
 * @param journal answers as they come, until they stand in a recording; in the build directory
 */
public record RecordingFolders(Path read, Path write, Path journal) {

    /** Held by whoever replaces recordings. */
    Path mergeLock() {
        return journal.resolve("merge.lock");
    }

    /** Where answers are written, as seen from the journal: the same after the project was moved. */
    String relativeRoot() {
        Path from = journal.toAbsolutePath().normalize();
        Path to = write.toAbsolutePath().normalize();
        boolean oneDisk = Objects.equals(from.getRoot(), to.getRoot());
        return (oneDisk ? from.relativize(to) : to).toString().replace('\\', '/');
    }
}
