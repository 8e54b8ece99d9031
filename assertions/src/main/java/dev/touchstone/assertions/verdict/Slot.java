package dev.touchstone.assertions.verdict;

import java.util.Optional;

/**
 * One draw of the schedule.
 *
 * @param caseId the golden case that is asked
 * @param critical whether one wrong answer to this case fails the candidate
 * @param arm the version that answers
 * @param slice the group the case belongs to
 */
public record Slot(String caseId, boolean critical, Arm arm, Optional<String> slice) {

    /** Of a case that belongs to no group. */
    public Slot(String caseId, boolean critical, Arm arm) {
        this(caseId, critical, arm, Optional.empty());
    }
}
