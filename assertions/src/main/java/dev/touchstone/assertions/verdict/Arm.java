package dev.touchstone.assertions.verdict;

/** Which of the two compared versions answers. */
public enum Arm {
    /** The version in production. */
    BASELINE,
    /** The version under judgement. */
    CANDIDATE
}
