package dev.touchstone.junit.review;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.approval.ApprovedOutput;
import dev.touchstone.junit.approval.Pending;
import dev.touchstone.junit.approval.PendingFile;
import dev.touchstone.junit.approval.PendingFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Proposals of a build server that are to stand beside those of this machine. */
record ImportedProposals(PendingFiles into, List<Pending> proposals) {

    /** @throws ConfigurationException if one is damaged, or this machine proposes something else */
    static ImportedProposals read(Artefact artefact, Options options) {
        PendingFiles into = options.project().pending();
        Path from = artefact.pending();
        List<Pending> proposals = new ArrayList<>();
        if (!from.equals(into.root())) {
            for (PendingFile came : new PendingFiles(from).all()) {
                if (options.selection().chooses(path(came.pending()))) {
                    refuseConflict(into, came);
                    proposals.add(came.pending());
                }
            }
        }
        return new ImportedProposals(into, proposals);
    }

    /** Returns what they are selected by. */
    List<String> write() {
        proposals.forEach(into::write);
        return proposals.stream().map(ImportedProposals::path).toList();
    }

    private static String path(Pending pending) {
        return pending.proposed().id().pendingPath(pending.proposed().origin().version());
    }

    private static void refuseConflict(PendingFiles into, PendingFile came) {
        ApprovedOutput proposed = came.pending().proposed();
        into.read(proposed.id(), proposed.origin().version())
                .filter(here -> !here.pending().equals(came.pending()))
                .ifPresent(here -> {
                    throw new ConfigurationException(Explanation.of(
                                    came.file() + ": something else is proposed here already. Nothing was imported.")
                            .fact("proposed here", here.file().toString())
                            .why("two runs were answered differently, and only one of them can be reviewed at a time.")
                            .fix("approve or reject what is proposed here, then import again."));
                });
    }
}
