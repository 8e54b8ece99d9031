package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.message.ConfigurationException;
import java.util.Optional;

/**
 * The candidate's pass rate must not lie below the baseline's by the margin, judged on answers that have nothing to do with
 * each other: sums only, or other cases.
 *
 * <p>A candidate as good as the baseline fails at most with probability α; one that is worse by the margin passes about with
 * probability β. Every answer is taken to be independent of every other. {@link NoRegressionRequirement} takes far fewer
 * answers, and is right for cases that were asked of both.
 *
 * <pre>{@code
 * new UnpairedRequirement(0.05, ErrorRates.DEFAULT)  // five points
 * new UnpairedRequirement(5, ErrorRates.DEFAULT)     // ConfigurationException: margin above 0, below 1
 * }</pre>
 *
 * @param margin the loss that is not acceptable, above 0, below 1: 0.05 is five points
 * @param rates how often the verdict may be wrong
 */
public record UnpairedRequirement(double margin, ErrorRates rates) implements Requirement {

    /** @throws ConfigurationException if the margin is out of range */
    public UnpairedRequirement {
        EquivalenceRequirement.requireMargin(margin);
    }

    @Override
    public boolean comparesBaseline() {
        return true;
    }

    @Override
    public Optional<ErrorRates> errorRates() {
        return Optional.of(rates);
    }

    @Override
    public Optional<String> detects() {
        return Optional.of("a loss of " + Decimals.points(margin) + " points");
    }

    @Override
    public String describe() {
        return "less than " + Decimals.points(margin) + " points worse, on other cases";
    }
}
