package dev.touchstone.junit.plan;

import dev.touchstone.assertions.verdict.ErrorRates;
import dev.touchstone.assertions.verdict.NoRegressionRequirement;
import dev.touchstone.assertions.verdict.PassRateRequirement;
import dev.touchstone.assertions.verdict.Requirement;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What each kind of requirement means for the error account of a build: one line per kind in each method. */
public final class Stakes {

    private Stakes() {}

    /** How many verdicts on one version may be red by chance. */
    public static int verdicts(List<Requirement> requirements, boolean baseline) {
        return (int) requirements.stream()
                .filter(requirement -> isJudged(requirement, baseline) && isEstimated(requirement))
                .count();
    }

    /** On the baseline's own node a comparison has nothing to compare. */
    static boolean isJudged(Requirement requirement, boolean baseline) {
        return !(baseline && requirement instanceof NoRegressionRequirement);
    }

    /** False where one wrong answer decides: an acceptable version, one that never errs, is never red by chance. */
    public static boolean isEstimated(Requirement requirement) {
        if (requirement instanceof PassRateRequirement passRate) {
            return !passRate.isZeroFailure();
        }
        return requirement instanceof NoRegressionRequirement;
    }

    /** How often a verdict on it may be wrong; empty where it is a fact. */
    public static Optional<ErrorRates> rates(Requirement requirement) {
        if (requirement instanceof PassRateRequirement passRate) {
            return Optional.of(passRate.rates());
        }
        return requirement instanceof NoRegressionRequirement comparison
                ? Optional.of(comparison.rates())
                : Optional.empty();
    }

    /** The smallest loss that is found with probability 1 − β, as a share; empty where none is promised. */
    public static OptionalDouble loss(Requirement requirement) {
        if (requirement instanceof PassRateRequirement passRate) {
            return OptionalDouble.of(passRate.tolerance());
        }
        return requirement instanceof NoRegressionRequirement comparison
                ? OptionalDouble.of(comparison.margin())
                : OptionalDouble.empty();
    }
}
