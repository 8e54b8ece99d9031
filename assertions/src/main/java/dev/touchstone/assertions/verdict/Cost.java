package dev.touchstone.assertions.verdict;

/**
 * What a requirement costs, known before the first call; counted in samples of the candidate.
 *
 * @param requirement the requirement
 * @param fixed samples a plan of fixed size needs for the same error rates
 * @param cap samples after which it is decided in any case
 * @param expected samples expected of a version that just meets the requirement
 */
public record Cost(Requirement requirement, int fixed, int cap, double expected) {}
