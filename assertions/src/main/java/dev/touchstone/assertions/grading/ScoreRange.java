package dev.touchstone.assertions.grading;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;

/**
 * The scores a grader may give.
 *
 * @param lowest the worst, finite
 * @param highest the best, finite and above the worst
 */
public record ScoreRange(double lowest, double highest) {

    /** 0 … 1. */
    public static final ScoreRange UNIT = new ScoreRange(0, 1);

    /** @throws ConfigurationException if the two are not finite, the worst below the best */
    public ScoreRange {
        if (!(Double.isFinite(lowest) && Double.isFinite(highest) && lowest < highest)) {
            throw new ConfigurationException(
                    Explanation.of("lowest = " + lowest + ", highest = " + highest + " is no range of scores")
                            .fact("legal", "two finite numbers, the lowest below the highest")
                            .why("how far a mean can be trusted depends on how far one score can lie from it")
                            .fix("write the worst and the best score the grader can give, for example 1 and 5"));
        }
    }

    /** Whether the score lies within; not a number does not. */
    public boolean contains(double score) {
        return score >= lowest && score <= highest;
    }

    /** Highest minus lowest. */
    public double width() {
        return highest - lowest;
    }

    /** {@code 1.0 … 5.0}. */
    @Override
    public String toString() {
        return lowest + " … " + highest;
    }
}
