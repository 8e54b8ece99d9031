package dev.touchstone.assertions.verdict;

/**
 * What was found about one requirement.
 *
 * @param requirement the requirement
 * @param outcome its own outcome
 * @param evidence the numbers that decided, as they stood when it was decided
 */
public record Finding(Requirement requirement, Outcome outcome, Evidence evidence) {}
