package dev.touchstone.junit;

import dev.touchstone.junit.approval.ApprovedFiles;
import dev.touchstone.junit.approval.ExpectedCases;
import dev.touchstone.junit.approval.PendingFiles;
import dev.touchstone.junit.approval.Review;
import dev.touchstone.junit.plan.Goldens;
import dev.touchstone.junit.plan.PluginCommand;
import dev.touchstone.junit.plan.ProjectLayout;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What is approved in this module, and what is proposed.
 *
 * @param updates whether proposals are accepted at once
 * @param command that accepts one
 */
record Approvals(ProjectLayout layout, Review review, boolean updates, PluginCommand command) {

    static Approvals of(ExtensionContext context) {
        Session session = Session.of(context);
        ProjectLayout layout = session.layout();
        return new Approvals(
                layout,
                new Review(
                        new ApprovedFiles(layout.approved(), layout.output().resolve("locks/approved.lock")),
                        new PendingFiles(layout.output().resolve("pending"))),
                session.settings().goldens() == Goldens.UPDATE,
                PluginCommand.of(layout, Environment.variables(), Session.version()));
    }

    ApprovedFiles approved() {
        return review.approved();
    }

    PendingFiles pending() {
        return review.pending();
    }

    /** Notes the cases of a test: all of them, or nothing is known. */
    ExpectedCases expected() {
        return new ExpectedCases(layout.output().resolve("expected"));
    }

    /** In the name of who runs the tests. */
    void accept(Path proposal) {
        String by = Environment.systemProperties().getOrDefault("user.name", "unknown");
        review.approve(pending().read(proposal), by, "touchstone.goldens=update", LocalDate.now(ZoneOffset.UTC));
    }

    /** As messages show a place in it, and IDEs and terminals make a link of. */
    String shown(Path file, int line) {
        return shown(file) + ":" + line;
    }

    /** As messages show it. */
    String shown(Path file) {
        return layout.module().relativize(file).toString().replace('\\', '/');
    }
}
