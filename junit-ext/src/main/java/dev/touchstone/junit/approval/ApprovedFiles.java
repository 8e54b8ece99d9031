package dev.touchstone.junit.approval;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The approved outputs of a module, a file each.
 *
 * @param root {@code src/test/touchstone/approved}
 * @param lock held while one is written, so that two builds take turns; in the build directory, by custom
 *     {@code touchstone/locks/approved.lock}
 */
public record ApprovedFiles(Path root, Path lock) {

    private static final String NOTHING = "nothing";

    /** Where it lies, or would. */
    public Path file(ApprovalId id) {
        return root.resolve(id.path());
    }

    /**
     * What is approved; empty only if there is no such file.
     *
     * @throws ConfigurationException if the file is damaged, or of another test
     */
    public Optional<Stored> read(ApprovalId id) {
        return stored(file(id)).map(found -> found.output().id().equals(id) ? found : own(found));
    }

    /**
     * What is approved in a file that {@link #all} has found.
     *
     * @throws ConfigurationException if the file is damaged, does not lie where it belongs, or is not there
     */
    public Stored read(Path file) {
        return stored(file)
                .map(this::own)
                .orElseThrow(() -> new ConfigurationException(
                        Explanation.of(file + ": there is no such file").fix("name a file that is there.")));
    }

    /**
     * Replaces what is approved, at once or not at all.
     *
     * @param base {@code sha256:…} of what must be approved until now; empty if nothing may be
     * @throws StaleBaseException if something else is; then nothing is written
     * @throws ConfigurationException if what is there is damaged; then nothing is written
     */
    public void write(ApprovedOutput output, Optional<String> base) {
        Kept.FILES.guard(lock, () -> {
            requireBase(output.id(), base);
            Path file = file(output.id());
            Kept.FILES.clear(file);
            Kept.FILES.replace(file, ApprovedText.of(output));
        });
    }

    /** All files, sorted. */
    public List<Path> all() {
        return Kept.FILES.files(root, ApprovalId.APPROVED);
    }

    /**
     * Removes what was read.
     *
     * @throws StaleBaseException if something else is approved by now; then nothing is removed
     */
    public void delete(Stored stored) {
        Kept.FILES.guard(lock, () -> {
            requireBase(stored.output().id(), Optional.of(stored.sha256()));
            Kept.FILES.delete(stored.file());
        });
    }

    private static Optional<Stored> stored(Path file) {
        return Kept.FILES.bytes(file).map(bytes -> ApprovedText.read(file, bytes));
    }

    /** A copied or renamed file would approve for a test what was approved for another. */
    private Stored own(Stored stored) {
        ApprovalId id = stored.output().id();
        if (!file(id).equals(stored.file())) {
            throw new ConfigurationException(
                    Explanation.of(stored.file() + ":" + ApprovedText.ID_LINE + ": this was approved for another test")
                            .fact("approved for", id.shown())
                            .fact("belongs in", file(id).toString())
                            .why("what was accepted of one test says nothing about another.")
                            .fix(
                                    "move the file to where it belongs, or delete it, run the test, and review what it proposes."));
        }
        return stored;
    }

    private void requireBase(ApprovalId id, Optional<String> base) {
        Optional<String> now = read(id).map(Stored::sha256);
        if (!now.equals(base)) {
            throw new StaleBaseException(
                    Explanation.of(id.shown() + ": what is approved now is not what the answers were compared with")
                            .fact("file", file(id).toString())
                            .fact("compared with", base.orElse(NOTHING))
                            .fact("approved now", now.orElse(NOTHING))
                            .why("somebody approved or removed it meanwhile; nothing was written.")
                            .fix("run the test again and review what it proposes then."));
        }
    }
}
