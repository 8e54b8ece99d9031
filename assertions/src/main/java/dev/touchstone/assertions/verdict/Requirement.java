package dev.touchstone.assertions.verdict;

/** What a version must hold. Each requirement reads the same samples from the first and decides by its own boundary. */
public sealed interface Requirement
        permits PassRateRequirement,
                NoRegressionRequirement,
                ScoreRequirement,
                LatencyRequirement,
                CriticalRequirement {

    /** The requirement in a few words with its number, for one line among others. */
    String describe();
}
