package dev.touchstone.junit.selftest;

import java.util.List;

/**
 * What the simulation of all verdicts came to.
 *
 * @param innocent builds in which at least one verdict failed an innocent version
 */
record SelftestResult(List<SubjectResult> subjects, Tally innocent, long seed) {

    boolean breaksItsWord(double alpha) {
        return innocent.interval().low() > alpha || subjects.stream().anyMatch(SubjectResult::breaksItsWord);
    }
}
