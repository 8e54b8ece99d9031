package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import java.util.Optional;

/**
 * Answers must be as good as those a human approved, and as close to them as those were to each other.
 *
 * <p>Answers whose checks hold less often, or whose mean distance has grown, by no more than its margin fail at most about
 * with probability α; answers beyond a margin pass at most about with probability β. What must hold in every sample fails by
 * one that does not.
 *
 * <pre>{@code
 * new ApprovalRequirement(0.05, 0.1, ErrorRates.DEFAULT)  // five points; a tenth of the way to having no word in common
 * new ApprovalRequirement(5, 0.1, ErrorRates.DEFAULT)     // ConfigurationException: margin above 0, below 1
 * }</pre>
 *
 * @param margin the loss of the pass rate of the checks that is tolerated, above 0, below 1: 0.05 is five points
 * @param drift the growth of the mean distance that is tolerated, above 0, below 1
 * @param rates how often the verdict may be wrong
 */
public record ApprovalRequirement(double margin, double drift, ErrorRates rates) implements Requirement {

    /** @throws ConfigurationException if a margin is out of range */
    public ApprovalRequirement {
        EquivalenceRequirement.requireMargin(margin);
        if (!(drift > 0 && drift < 1)) {
            throw new ConfigurationException(Explanation.of("drift = " + drift + " is no growth of a mean distance")
                    .fact("drift", "above 0, below 1")
                    .fix("write how much further answers may lie from the approved ones: drift = 0.1"));
        }
    }

    @Override
    public Optional<ErrorRates> errorRates() {
        return Optional.of(rates);
    }

    @Override
    public Optional<String> detects() {
        return Optional.of(
                "a loss of " + Decimals.points(margin) + " points, or a distance grown by " + Decimals.score(drift));
    }

    @Override
    public String describe() {
        return "at most " + Decimals.points(margin) + " points worse than approved, at most " + Decimals.score(drift)
                + " further away";
    }
}
