package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.Target;
import java.util.Optional;

/** What a version must hold. Each requirement reads the same samples from the first and decides by its own boundary. */
public sealed interface Requirement
        permits PassRateRequirement,
                NoRegressionRequirement,
                ScoreRequirement,
                LatencyRequirement,
                NoDriftRequirement,
                RecordedDriftRequirement,
                NewRecordRequirement,
                JudgedPassRateRequirement,
                JudgedRegressionRequirement,
                EquivalenceRequirement,
                UnpairedRequirement,
                ApprovalRequirement,
                SampledApprovalRequirement,
                KappaRequirement,
                CriticalRequirement {

    /** The requirement in a few words with its number, for one line among others. */
    String describe();

    /** How often its verdict may be wrong; empty where it does not rest on chance: one wrong answer to a critical case. */
    Optional<ErrorRates> errorRates();

    /** Whether an acceptable version may fail by chance; false where one wrong answer decides. */
    default boolean mayFailByChance() {
        return errorRates().isPresent();
    }

    /** The smallest loss that is found with probability 1 − β, in words; empty where none is promised. */
    Optional<String> detects();

    /** What the golden cases stand for: themselves, or all inputs they are a random sample of. */
    default Target target() {
        return Target.SUITE;
    }

    /** Whether the baseline is asked too. */
    default boolean comparesBaseline() {
        return false;
    }

    /** Whether it is about the baseline and nothing else: about what it did on an earlier day. */
    default boolean isOfBaselineAlone() {
        return false;
    }
}
