package dev.touchstone.assertions.statistics;

/**
 * What drift means for a check, decided before the first sample.
 *
 * @param margin the distance from which on a change is unacceptable and up to which it is acceptable, above 0, in the
 *     unit of the distance
 * @param alpha in (0, 0.5): the probability of REJECT at a distance of at most {@code margin}
 * @param beta in (0, 0.5): the probability of ACCEPT at a distance of at least {@code margin}
 * @param target what the claim is about
 * @param seed of the permutations
 */
public record DriftRule(double margin, double alpha, double beta, Target target, long seed) {

    /** @throws IllegalArgumentException if a number is outside its range */
    public DriftRule {
        Domain.require(margin > 0 && Double.isFinite(margin), "margin must be above 0, but is %s", margin);
        Domain.error("alpha", alpha);
        Domain.error("beta", beta);
    }
}
