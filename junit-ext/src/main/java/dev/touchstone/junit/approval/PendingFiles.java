package dev.touchstone.junit.approval;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.disk.WholeFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The proposals of a build, a file each.
 *
 * @param root {@code touchstone/pending} in the build directory
 */
public record PendingFiles(Path root) {

    /** Where it lies, or would. */
    public Path file(ApprovalId id, String version) {
        return root.resolve(id.pendingPath(version));
    }

    /** Proposes, in place of what was proposed of this version before; returns the file. */
    public Path write(Pending pending) {
        Path file = file(pending.proposed().id(), pending.proposed().origin().version());
        Kept.FILES.replace(file, PendingText.of(pending));
        return file;
    }

    /**
     * All proposals, sorted by path.
     *
     * @throws ConfigurationException if one is damaged
     */
    public List<PendingFile> all() {
        return files().stream().flatMap(file -> readIfThere(file).stream()).toList();
    }

    /** The files of all proposals, sorted. */
    public List<Path> files() {
        return Kept.FILES.files(root, ApprovalId.PENDING);
    }

    /**
     * One proposal.
     *
     * @throws ConfigurationException if it is damaged, or not there
     */
    public PendingFile read(Path file) {
        return readIfThere(file)
                .orElseThrow(() -> new ConfigurationException(
                        Explanation.of(file + ": there is no such file").fix("run the test again: it proposes anew.")));
    }

    /** What a version proposes for a test, if anything. Mostly nothing is, and that is told at once. */
    public Optional<PendingFile> read(ApprovalId id, String version) {
        Path file = file(id, version);
        return WholeFile.isAbsent(file) ? Optional.empty() : readIfThere(file);
    }

    /** Removes what was read, unless something else is proposed by now. */
    public void delete(PendingFile read) {
        boolean same = readIfThere(read.file())
                .filter(now -> now.sha256().equals(read.sha256()))
                .isPresent();
        if (same) {
            Kept.FILES.delete(read.file());
        }
    }

    private static Optional<PendingFile> readIfThere(Path file) {
        return Kept.FILES.bytes(file).map(bytes -> PendingText.read(file, bytes));
    }
}
