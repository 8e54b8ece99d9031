package dev.touchstone.assertions.statistics;

/**
 * A two-sided confidence interval.
 *
 * @param low the lower limit, in the unit of the estimate
 * @param high the upper limit, not below {@code low}
 * @param confidence the probability, in (0, 1), that such an interval holds the true value
 * @param method the name of the formula, for example {@code "Wilson"}
 */
public record Interval(double low, double high, double confidence, String method) {

    /** @throws IllegalArgumentException if a limit is no number, the limits are crossed, or the confidence is not in (0, 1) */
    public Interval {
        Domain.require(low <= high, "the lower limit %s must not be above the upper limit %s", low, high);
        Domain.insideUnit("confidence", confidence);
        Domain.require(!method.isBlank(), "an interval must name its method");
    }

    /** Whether {@code value} lies within the limits, both included. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
