package dev.touchstone.assertions.statistics;

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
}
