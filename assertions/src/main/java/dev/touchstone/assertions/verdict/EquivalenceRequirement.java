package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import java.util.Optional;

/**
 * The candidate's pass rate must lie within the margin of the baseline's, above and below, judged on answers paired by
 * golden case.
 *
 * <p>More is asked than for no regression: better by the margin is not equivalent either. A candidate that differs by the
 * margin or more passes at most with probability β; one that differs by the margin or less fails at most with probability
 * α. Nearer to the margin than the answers can tell, it is inconclusive.
 *
 * <pre>{@code
 * new EquivalenceRequirement(0.05, ErrorRates.DEFAULT)  // five points
 * new EquivalenceRequirement(5, ErrorRates.DEFAULT)     // ConfigurationException: margin above 0, below 1
 * }</pre>
 *
 * @param margin the greatest difference that is still equivalent, above 0, below 1: 0.05 is five points
 * @param rates how often the verdict may be wrong
 */
public record EquivalenceRequirement(double margin, ErrorRates rates) implements Requirement {

    /** @throws ConfigurationException if the margin is out of range */
    public EquivalenceRequirement {
        requireMargin(margin);
    }

    static void requireMargin(double margin) {
        if (!(margin > 0 && margin < 1)) {
            boolean points = margin >= 1 && margin < 100;
            throw new ConfigurationException(Explanation.of("margin = " + margin + " is no difference of pass rates")
                    .fact("margin", "above 0, below 1")
                    .fix("write points as a share: margin = " + (points ? margin / 100 : 0.05)));
        }
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
        return Optional.of("a difference of " + Decimals.points(margin) + " points");
    }

    @Override
    public String describe() {
        return "less than " + Decimals.points(margin) + " points apart";
    }
}
