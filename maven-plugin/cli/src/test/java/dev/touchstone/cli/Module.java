package dev.touchstone.cli;

import dev.touchstone.junit.approval.Answers;
import dev.touchstone.junit.approval.ApprovalId;
import dev.touchstone.junit.approval.ApprovedFiles;
import dev.touchstone.junit.approval.ApprovedOutput;
import dev.touchstone.junit.approval.Cause;
import dev.touchstone.junit.approval.Exemplars;
import dev.touchstone.junit.approval.Origin;
import dev.touchstone.junit.approval.Pending;
import dev.touchstone.junit.approval.PendingFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A module in which nothing is approved yet. */
record Module(Path folder) {

    private static ApprovalId id(String caseId) {
        return new ApprovalId("com.acme.RefundTests", "window", caseId, "bot");
    }

    Module proposing(String caseId, String answer) {
        Exemplars exemplars = Exemplars.of(List.of(answer));
        ApprovedOutput output = new ApprovedOutput(
                id(caseId),
                new Origin("v1", "sha256:" + "0".repeat(64), "gpt-x", Optional.empty(), Optional.empty(), "{}"),
                "Where is my money?",
                new Answers(1, exemplars.distinct(), new TreeMap<>(), Optional.empty(), exemplars.list()),
                List.of(),
                Optional.empty());
        pending().write(new Pending(output, Optional.empty(), Cause.NEW, List.of(), List.of()));
        return this;
    }

    boolean isWaiting(String caseId) {
        return pending().read(id(caseId), "v1").isPresent();
    }

    boolean isApproved(String caseId) {
        return new ApprovedFiles(folder.resolve("src/test/touchstone/approved"), folder.resolve("target/lock"))
                .read(id(caseId))
                .isPresent();
    }

    private PendingFiles pending() {
        return new PendingFiles(folder.resolve("target/touchstone/pending"));
    }
}
