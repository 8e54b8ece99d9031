package dev.touchstone.assertions.verdict;

import java.util.Optional;

/**
 * One wrong sample of a critical case is {@link Outcome#FAIL}, whatever the mean.
 *
 * <p>It asks for every critical case once and costs no error rate: a wrong answer to a critical case is a fact, not an
 * estimate. Wrong answers that come later, while another requirement still samples, count as well.
 */
public record CriticalRequirement() implements Requirement {

    @Override
    public Optional<ErrorRates> errorRates() {
        return Optional.empty();
    }

    @Override
    public Optional<String> detects() {
        return Optional.empty();
    }

    @Override
    public String describe() {
        return "no wrong answer to a critical case";
    }
}
