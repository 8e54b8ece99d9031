package dev.touchstone.assertions.statistics;

/**
 * An estimate that lies around the true value as Student's t does.
 *
 * @param estimate a mean, or a difference of two
 * @param standardError above 0: without variance there is no such estimate
 * @param degreesOfFreedom above 0, not necessarily an integer
 * @param method the name of the formula, for example {@code "Welch"}
 */
public record StudentT(double estimate, double standardError, double degreesOfFreedom, String method) {

    /** @throws IllegalArgumentException if a number is not finite, or the error or the degrees are not above 0 */
    public StudentT {
        Domain.require(Double.isFinite(estimate), "an estimate must be finite, but is %s", estimate);
        Domain.require(
                standardError > 0 && Double.isFinite(standardError),
                "the estimate %s has the standard error %s: values that do not vary must not be taken for certainty",
                estimate,
                standardError);
        Domain.require(degreesOfFreedom > 0, "degrees of freedom must be above 0, but are %s", degreesOfFreedom);
    }

    /**
     * {@code estimate ± t se}.
     *
     * @param confidence in (0, 1)
     * @throws IllegalArgumentException if the confidence is not in (0, 1)
     */
    public Interval interval(double confidence) {
        double tail = (1 - Domain.insideUnit("confidence", confidence)) / 2;
        double half = Distributions.tUpperQuantile(degreesOfFreedom, tail) * standardError;
        return new Interval(estimate - half, estimate + half, confidence, method);
    }

    /** The distance of the estimate to {@code value} in standard errors. */
    public double t(double value) {
        return (estimate - value) / standardError;
    }

    /** The one-sided p-value against "the true value is {@code value} or less". */
    public double above(double value) {
        return Distributions.tUpperTail(degreesOfFreedom, t(value));
    }

    /** The one-sided p-value against "the true value is {@code value} or more". */
    public double below(double value) {
        return Distributions.tUpperTail(degreesOfFreedom, -t(value));
    }

    /** The two-sided p-value against "the true value is {@code value}". */
    public double differsFrom(double value) {
        return Math.min(1, 2 * Distributions.tUpperTail(degreesOfFreedom, Math.abs(t(value))));
    }
}
