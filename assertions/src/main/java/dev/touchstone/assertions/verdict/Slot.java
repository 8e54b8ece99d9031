package dev.touchstone.assertions.verdict;

/**
 * One draw of the schedule.
 *
 * @param caseId the golden case that is asked
 * @param critical whether one wrong answer to this case fails the candidate
 * @param arm the version that answers
 */
public record Slot(String caseId, boolean critical, Arm arm) {}
