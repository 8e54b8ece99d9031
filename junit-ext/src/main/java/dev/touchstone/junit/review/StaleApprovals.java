package dev.touchstone.junit.review;

import dev.touchstone.junit.approval.ApprovalId;
import dev.touchstone.junit.approval.ApprovedFiles;
import dev.touchstone.junit.approval.ExpectedCases;
import dev.touchstone.junit.approval.Staleness;
import dev.touchstone.junit.approval.Stored;
import java.util.List;
import java.util.Optional;

/**
 * Tells what no test reads any more from what the last run did not get to. A test that was filtered out, failed or never ran makes nothing
 * stale: only tests that are gone, and cases that a test said it does not have.
 */
record StaleApprovals(ApprovedFiles approved, ExpectedCases expected, CompiledTests tests) {

    /** One approved output. */
    record Found(Stored stored, Staleness staleness) {}

    /**
     * All approved outputs, sorted.
     *
     * @throws dev.touchstone.assertions.message.ConfigurationException if one is damaged, or nothing is compiled
     */
    List<Found> all() {
        tests.require();
        return approved.all().stream()
                .map(approved::read)
                .map(stored -> new Found(stored, staleness(stored)))
                .toList();
    }

    private Staleness staleness(Stored stored) {
        ApprovalId id = stored.output().id();
        Optional<Boolean> there = tests.has(id.className(), id.methodName());
        if (there.isEmpty()) {
            return Staleness.UNSURE;
        }
        return there.get() ? expected.staleness(stored) : Staleness.ORPHAN;
    }
}
