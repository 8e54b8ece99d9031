package dev.touchstone.junit.review;

import dev.touchstone.junit.approval.ApprovedOutput;
import dev.touchstone.junit.approval.Pending;
import dev.touchstone.junit.approval.PendingFile;
import dev.touchstone.junit.approval.Stored;
import java.util.List;
import java.util.Optional;

/**
 * What waits for a person, beside what is approved now.
 *
 * @param path what it is selected by: where it lies, without its ending
 */
record Proposal(String path, PendingFile file, Optional<Stored> approved) {

    private static final String ENDING = ".pending.md";

    /** Those selected. */
    static List<Proposal> in(Options options) {
        Project project = options.project();
        List<Proposal> all =
                project.pending().all().stream().map(file -> of(project, file)).toList();
        return options.selection().of(all, Proposal::path);
    }

    private static Proposal of(Project project, PendingFile file) {
        String path =
                project.pending().root().relativize(file.file()).toString().replace('\\', '/');
        return new Proposal(
                path.substring(0, path.length() - ENDING.length()),
                file,
                project.approved().read(file.pending().proposed().id()));
    }

    Pending pending() {
        return file.pending();
    }

    ApprovedOutput proposed() {
        return pending().proposed();
    }

    Optional<ApprovedOutput> approvedOutput() {
        return approved.map(Stored::output);
    }

    /** Whether something else is approved now than the answers were compared with. */
    boolean isStale() {
        return !approved.map(Stored::sha256).equals(pending().base());
    }
}
