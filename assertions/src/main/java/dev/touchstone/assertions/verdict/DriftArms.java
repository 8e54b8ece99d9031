package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.Drift;
import dev.touchstone.assertions.statistics.DriftRule;
import java.util.List;

/** What two versions gave, to be compared; paired by golden case where both were asked the same ones. */
interface DriftArms {

    /**
     * Judges how far apart they lie.
     *
     * @throws IllegalArgumentException if there is no such distance between these
     */
    Drift drift(DriftRule rule);

    /** What moved, the largest first. */
    List<DriftEvidence.Shift> shifts();

    /** Answers of the candidate. */
    int samples();

    /** Golden cases of the candidate. */
    int cases();
}
