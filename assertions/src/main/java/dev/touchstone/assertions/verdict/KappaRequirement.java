package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import java.util.Optional;

/**
 * How far a rater must agree with another beyond what their habits alone would make them agree: Cohen's κ.
 *
 * <p>A rater at {@code atLeast} or better fails about with probability α, one at {@code unacceptable} or worse passes about
 * with probability β.
 *
 * <pre>{@code
 * KappaRequirement.of(0.8, 0.2, ErrorRates.DEFAULT)  // acceptable 0.8, unacceptable 0.6
 * KappaRequirement.of(0.8, 0.8, ErrorRates.DEFAULT)  // ConfigurationException: tolerance above 0, below 0.8
 * }</pre>
 *
 * @param atLeast the acceptable κ, above 0, below 1
 * @param unacceptable the unacceptable κ, above 0, below {@code atLeast}
 * @param rates how often the verdict may be wrong
 */
public record KappaRequirement(double atLeast, double unacceptable, ErrorRates rates) implements Requirement {

    /** @throws ConfigurationException if a number is out of range */
    public KappaRequirement {
        if (!(atLeast > 0 && atLeast < 1)) {
            throw new ConfigurationException(Explanation.of("kappa = " + atLeast + " is out of range")
                    .fact("kappa", "above 0, below 1")
                    .why("0 is the agreement of chance, and no number of ratings shows full agreement")
                    .fix("write the agreement that is good enough, for example 0.8"));
        }
        if (!(unacceptable > 0 && unacceptable < atLeast)) {
            String tolerance = Decimals.plain(Decimals.difference(atLeast, unacceptable));
            throw new ConfigurationException(
                    Explanation.of("tolerance = " + tolerance + " is out of range for kappa = " + atLeast)
                            .fact("tolerance", "above 0, below " + atLeast)
                            .why("ratings can only tell two agreements apart: an acceptable and a lower one")
                            .fix("write tolerance = " + Decimals.plain(Decimals.difference(1, atLeast))
                                    + ", or another in the range"));
        }
    }

    /**
     * With a tolerance: how far below the acceptable κ another is unacceptable.
     *
     * @throws ConfigurationException if a number is out of range
     */
    public static KappaRequirement of(double atLeast, double tolerance, ErrorRates rates) {
        return new KappaRequirement(atLeast, Decimals.difference(atLeast, tolerance), rates);
    }

    @Override
    public Optional<ErrorRates> errorRates() {
        return Optional.of(rates);
    }

    @Override
    public Optional<String> detects() {
        return Optional.of("a kappa of " + Decimals.plain(unacceptable));
    }

    @Override
    public String describe() {
        return "kappa ≥ " + Decimals.plain(atLeast);
    }
}
