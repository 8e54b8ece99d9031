package dev.touchstone.junit.ci;

import dev.touchstone.junit.gate.Objection;
import dev.touchstone.junit.results.VerdictRecord;
import java.util.Comparator;
import java.util.List;

/**
 * A build the gate has looked at.
 *
 * @param run of the test plugins
 * @param verdicts the first of each test and version
 * @param objections against it; empty if it is let through
 */
public record CheckedBuild(String run, List<VerdictRecord> verdicts, List<Objection> objections) {

    /** Keeps its own lists, the worst objection first. */
    public CheckedBuild {
        verdicts = List.copyOf(verdicts);
        objections = objections.stream()
                .sorted(Comparator.comparing(Objection::kind))
                .toList();
    }

    boolean isLetThrough() {
        return objections.isEmpty();
    }
}
