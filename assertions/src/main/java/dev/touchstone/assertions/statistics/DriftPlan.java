package dev.touchstone.assertions.statistics;

import java.util.OptionalInt;

/**
 * How many samples a decision on drift takes, planned before the first: as many as accept a version that has not changed with
 * probability at least {@code 1 − miss}.
 *
 * <p>With m cases of k samples in either arm and n = mk that holds from
 * {@code (noise + z σ) / √n + h + t √(σ² / n + h²) < margin} on, z the normal quantile at {@code miss}, σ the contrast of the
 * spread, h and t as in {@link Drift}. A formula for many samples; simulated for 20 cases and more.
 *
 * @param rule the decision
 * @param spread what is known of the samples
 * @param miss in (0, 0.5): the probability that an unchanged version is not accepted
 */
public record DriftPlan(DriftRule rule, DriftSpread spread, double miss) {

    private static final int MOST_PER_CASE = 10_000;
    private static final int MOST_CASES = 1_000_000;

    /** @throws IllegalArgumentException if {@code miss} is out of range */
    public DriftPlan {
        Domain.error("miss", miss);
    }

    /**
     * The fewest samples per case and arm.
     *
     * @param cases m
     * @return empty if 10,000 samples per case are not enough: then it takes more cases or a wider margin
     * @throws IllegalArgumentException if there is no case
     */
    public OptionalInt samplesPerCase(int cases) {
        int tooFew = Bisection.lastInteger(samples -> !suffices(cases, samples), 1, MOST_PER_CASE);
        return tooFew == MOST_PER_CASE ? OptionalInt.empty() : OptionalInt.of(tooFew + 1);
    }

    /**
     * The fewest cases.
     *
     * @param samplesPerCase k, at least 1
     * @return empty if a million cases are not enough
     * @throws IllegalArgumentException if there is no sample per case
     */
    public OptionalInt cases(int samplesPerCase) {
        int tooFew = Bisection.lastInteger(cases -> !suffices(cases, samplesPerCase), 1, MOST_CASES);
        return tooFew == MOST_CASES ? OptionalInt.empty() : OptionalInt.of(tooFew + 1);
    }

    /**
     * The smallest margin that so many samples tell an unchanged version from.
     *
     * @return infinite if the samples are too few for any decision
     * @throws IllegalArgumentException if there is no case, or no sample per case
     */
    public double smallestMargin(int cases, int samplesPerCase) {
        Domain.require(cases >= 1, "at least one case is needed, but there are %s", cases);
        Domain.require(samplesPerCase >= 1, "every case needs a sample, but has %s", samplesPerCase);
        double root = Math.sqrt((double) cases * samplesPerCase);
        double contrast = spread.contrast() / root;
        double distance = spread.noise() / root + Distributions.normalUpperQuantile(miss) * contrast;
        boolean suite = rule.target() == Target.SUITE;
        double freedom = suite && samplesPerCase >= 2 ? cases * (samplesPerCase - 1.0) : cases - 1.0;
        return freedom < Drift.FEWEST_DEGREES
                ? Double.POSITIVE_INFINITY
                : new DistanceEstimate(distance, contrast, seen -> seen, spread.range(), freedom)
                        .upper(rule.beta(), 1.0 / cases / (suite ? samplesPerCase : 1));
    }

    private boolean suffices(int cases, int samplesPerCase) {
        return smallestMargin(cases, samplesPerCase) < rule.margin();
    }
}
