package dev.touchstone.junit.review;

import dev.touchstone.junit.approval.ApprovalId;
import dev.touchstone.junit.approval.ApprovedFiles;
import dev.touchstone.junit.approval.ExpectedCases;
import dev.touchstone.junit.approval.Staleness;
import dev.touchstone.junit.approval.Stored;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells what no test reads any more from what the last run did not get to. A test that was filtered out, failed or never ran makes nothing
 * stale: only tests that are gone, and cases that a test said it does not have.
 */
record StaleApprovals(ApprovedFiles approved, ExpectedCases expected, CompiledTests tests) {

    private static final String ENDING = ".golden.md";

    /**
     * One approved output.
     *
     * @param path what it is selected by: where it lies, without its ending
     */
    record Found(String path, Stored stored, Staleness staleness) {}

    /**
     * All approved outputs, sorted.
     *
     * @throws dev.touchstone.assertions.message.ConfigurationException if one is damaged, or there are some and nothing is compiled
     */
    List<Found> all() {
        List<Path> files = approved.all();
        if (!files.isEmpty()) {
            tests.require();
        }
        FileTime changed = tests.sources().latest();
        Map<String, Staleness> byTest = new HashMap<>();
        return files.stream()
                .map(approved::read)
                .map(stored -> new Found(path(stored.file()), stored, staleness(stored, changed, byTest)))
                .toList();
    }

    private Staleness staleness(Stored stored, FileTime changed, Map<String, Staleness> byTest) {
        ApprovalId id = stored.output().id();
        Staleness test = byTest.computeIfAbsent(
                id.className() + "#" + id.methodName(), unknown -> tests.of(id.className(), id.methodName()));
        return switch (test) {
            case READ -> expected.staleness(stored, changed);
            case OVERLOADED ->
                expected.staleness(stored, changed) == Staleness.READ ? Staleness.READ : Staleness.OVERLOADED;
            default -> test;
        };
    }

    private String path(Path file) {
        String path = approved.root().relativize(file).toString().replace('\\', '/');
        return path.substring(0, path.length() - ENDING.length());
    }
}
