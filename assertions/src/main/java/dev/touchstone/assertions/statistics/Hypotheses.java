package dev.touchstone.assertions.statistics;

import org.jspecify.annotations.Nullable;

/**
 * A requirement on a pass rate together with what it tolerates.
 *
 * @param acceptable the pass rate that must not FAIL, below 1
 * @param unacceptable the pass rate that must not PASS, above 0 and below {@code acceptable}
 * @param alpha the greatest probability of FAIL at or above {@code acceptable}, in (0, 0.5)
 * @param beta the greatest probability of PASS at or below {@code unacceptable}, in (0, 0.5)
 */
public record Hypotheses(double acceptable, double unacceptable, double alpha, double beta) {

    /** @throws IllegalArgumentException if a number is outside its range, or the two rates are not apart */
    public Hypotheses {
        Domain.insideUnit("acceptable", acceptable);
        Domain.insideUnit("unacceptable", unacceptable);
        Domain.require(
                unacceptable < acceptable,
                "unacceptable must be below acceptable, but %s is not below %s",
                unacceptable,
                acceptable);
        Domain.error("alpha", alpha);
        Domain.error("beta", beta);
    }

    // Written out, as plans are kept by their hypotheses: the JVM would spin these methods anew in every run.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hypotheses that
                && Double.compare(acceptable, that.acceptable) == 0
                && Double.compare(unacceptable, that.unacceptable) == 0
                && Double.compare(alpha, that.alpha) == 0
                && Double.compare(beta, that.beta) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * Double.hashCode(acceptable) + Double.hashCode(unacceptable)) + Double.hashCode(alpha))
                + Double.hashCode(beta);
    }
}
