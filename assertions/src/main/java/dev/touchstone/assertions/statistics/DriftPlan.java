package dev.touchstone.assertions.statistics;

import java.util.OptionalInt;

/**
 * How many samples a decision on drift takes, planned before the first: as many as accept a version that has not changed with
 * probability at least {@code 1 − miss}.
 *
 * <p>With m cases of k samples in either arm and n = mk that holds from
 * {@code (noise + z σ) / √n + h + t √(σ² / n + h²) < margin} on, z the normal quantile at {@code miss}, σ the contrast of the
 * spread, h and t as in {@link Drift}. A formula for many cases; simulated for 20 and more.
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
     * @throws IllegalArgumentException if there are fewer than {@link Drift#FEWEST_CASES} cases
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
        int tooFew = Bisection.lastInteger(cases -> !suffices(cases, samplesPerCase), Drift.FEWEST_CASES, MOST_CASES);
        return tooFew == MOST_CASES ? OptionalInt.empty() : OptionalInt.of(tooFew + 1);
    }

    /**
     * The smallest margin that so many samples tell an unchanged version from.
     *
     * @throws IllegalArgumentException if there are fewer than {@link Drift#FEWEST_CASES} cases, or no sample per case
     */
    public double smallestMargin(int cases, int samplesPerCase) {
        Domain.require(
                cases >= Drift.FEWEST_CASES,
                "at least %s cases are needed, but there are %s",
                Drift.FEWEST_CASES,
                cases);
        Domain.require(samplesPerCase >= 1, "every case needs a sample, but has %s", samplesPerCase);
        double root = Math.sqrt((double) cases * samplesPerCase);
        double contrast = spread.contrast() / root;
        double distance = spread.noise() / root + Distributions.normalUpperQuantile(miss) * contrast;
        double share = 1.0 / cases / (rule.target() == Target.SUITE ? samplesPerCase : 1);
        return new DistanceEstimate(distance, contrast, seen -> seen, spread.range(), cases - 1)
                .upper(rule.beta(), share);
    }

    private boolean suffices(int cases, int samplesPerCase) {
        return smallestMargin(cases, samplesPerCase) < rule.margin();
    }
}
