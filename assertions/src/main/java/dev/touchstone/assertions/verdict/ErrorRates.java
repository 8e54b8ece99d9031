package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;

/**
 * How often a verdict may be wrong.
 *
 * @param alpha largest probability of {@link Outcome#FAIL} for a version that meets the requirement, above 0 and below 0.5
 * @param beta largest probability of {@link Outcome#PASS} for a version at or beyond the unacceptable bound, above 0 and below 0.5
 */
public record ErrorRates(double alpha, double beta) {

    /** α = 0.001 and β = 0.05. */
    public static final ErrorRates DEFAULT = new ErrorRates(0.001, 0.05);

    /** @throws ConfigurationException if a rate is not above 0 and below 0.5 */
    public ErrorRates {
        check("alpha", alpha);
        check("beta", beta);
    }

    private static void check(String name, double rate) {
        if (!(rate > 0 && rate < 0.5)) {
            throw new ConfigurationException(Explanation.of(name + " = " + rate + " is no error rate")
                    .fact("legal", "above 0 and below 0.5")
                    .why("at 0 no number of samples decides, from 0.5 on a coin decides as well")
                    .fix("write alpha = " + DEFAULT.alpha + " and beta = " + DEFAULT.beta + ", the defaults"));
        }
    }
}
