package dev.touchstone.assertions.statistics;

/**
 * Whether two arms are farther apart than a margin: decided on the size of the change, never on "different" alone.
 *
 * <p>REJECT if and only if a permutation test refutes "nothing has changed" at alpha <em>and</em> the lower bound of the
 * distance is above the margin; ACCEPT if and only if the upper bound is below it; otherwise CONTINUE. So a big sample
 * never rejects a trifle, and a small one never accepts for want of evidence.
 *
 * <p><b>Bounds.</b> Every distance D here is the largest of many contrasts: over all sets of categories for total
 * variation, over all functions of slope at most 1 for Wasserstein's distance, over the unit ball of the kernel for MMD.
 * With σ the standard error over cases of the most variable contrast (at most), and D̂ the distance of the samples:
 *
 * <ul>
 *   <li>upper = {@code D̂ + h + t √(σ² + h²)}: D̂ is at least the contrast that D is the value of, and that is a mean over
 *       cases. D̂ being too large on average only helps.
 *   <li>lower = {@code unbiased(D̂ − h − t √(σ² + h²))}: {@code D̂ − D} is a convex function of the errors that changes by
 *       at most σ per standard error, so above its mean by more than zσ with at most the probability of a normal tail
 *       (Borell 1975, Invent. Math. 30:207; Kwapień 1994). The mean is the sum of {@code E|δ + Z| − δ} over categories or
 *       cells, with δ two standard errors below what was seen; for MMD it comes of the trace of the covariance.
 *   <li>σ counts how cases vary, with one less degree of freedom than there are cases for Student's t; for
 *       {@link Target#SUITE} and at least two samples per case of numbers or categories only how samples of one case vary, with
 *       the degrees of freedom of Satterthwaite (1946, Biom. Bull. 2:110).
 *   <li>h = {@code r ln(1/α) / (m (1 + z))}, as if one more case, for {@link Target#SUITE} one more sample, had shown all the
 *       change that one can: what has not been seen yet has no variance either. With no change seen at all,
 *       upper is about {@code r ln(1/β) / m}, the rule of three.
 * </ul>
 *
 * <p><b>Guaranteed</b> for any distribution and number of samples: {@code P(REJECT) ≤ alpha} if nothing has changed, by the
 * permutation test, as long as samples of a case (unpaired: cases) could as well have come from the other arm. <b>In the limit of
 * many samples</b> (cases, for {@link Target#POPULATION}): {@code P(REJECT) ≤ alpha} at every distance up to the margin,
 * {@code P(ACCEPT) ≤ beta} at every distance from the margin on. <b>Simulated</b> for 10 to 100 cases of 1, 5 or 10 samples,
 * homogeneous, clustered, and with the change concentrated in few cases: errors of 0.05, 0.01 and 0.0005 were kept, mostly by far.
 * A rare change of unbounded size, which no sample shows, can be found by no method.
 *
 * <p>The standard error of numbers is taken over at most 128 cells between evenly chosen samples. Permutations are of at most
 * 200,000,000 samples in all: of more samples, evenly chosen ones are dealt out.
 *
 * @param look REJECT beyond the margin, ACCEPT within it, CONTINUE if neither is certain enough
 * @param reason why
 * @param distance between the samples, which on average exceeds the distance of what they were drawn from
 * @param lower one-sided lower bound of the distance at {@code 1 − alpha}
 * @param upper one-sided upper bound of the distance at {@code 1 − beta}, at most the largest distance there can be; infinite if
 *     there is none
 * @param pValue of "nothing has changed", by permutation; 1 if it was not needed
 */
public record Drift(Look look, DriftReason reason, double distance, double lower, double upper, double pValue) {

    /**
     * So many cases always show how samples vary; fewer do only for {@link Target#SUITE}, with several samples of each, and
     * are never decided on otherwise.
     */
    public static final int FEWEST_CASES = 5;

    /** Of {@link #FEWEST_CASES} with one sample each. */
    static final double FEWEST_DEGREES = FEWEST_CASES - 1;

    private static final int MOST_CATEGORIES = 1_000;
    private static final int MOST_VECTORS = 2_000;

    /**
     * Drift of categories (labels, the tool chosen, refused or not), each written as a number of its own: total variation,
     * {@code ½ Σ |p − q|}, from 0 to 1. 0.1 means that one answer in ten is another than before.
     *
     * @throws IllegalArgumentException if there are more than 1,000 categories
     */
    public static Drift ofCategories(CaseSamples samples, DriftRule rule) {
        NumberDrift drift = new NumberDrift(samples, rule.target());
        Domain.require(
                drift.distinct().length <= MOST_CATEGORIES,
                "at most %s categories are compared, but there are %s",
                MOST_CATEGORIES,
                drift.distinct().length);
        return new DriftJudge(rule, drift.layout())
                .judge(drift.totalVariation(), drift::pOfCategories)
                .notAbove(1);
    }

    /**
     * Drift of scores between two bounds: Wasserstein's distance {@code ∫ |F − G|} divided by {@code highest − lowest}, from
     * 0 to 1. 0.1 means that on average a score has moved by a tenth of the scale.
     *
     * @param lowest the lowest score there can be
     * @param highest the highest score there can be, above {@code lowest}
     * @throws IllegalArgumentException if the bounds are crossed or a score is outside them
     */
    public static Drift ofScores(CaseSamples samples, double lowest, double highest, DriftRule rule) {
        double range = highest - lowest;
        Domain.require(
                range > 0 && Double.isFinite(range), "scores must span a range, but go from %s to %s", lowest, highest);
        NumberDrift drift = new NumberDrift(samples, rule.target());
        double[] distinct = drift.distinct();
        Domain.require(
                lowest <= distinct[0] && distinct[distinct.length - 1] <= highest,
                "scores must lie between %s and %s, but go from %s to %s",
                lowest,
                highest,
                distinct[0],
                distinct[distinct.length - 1]);
        return judge(rule, drift, drift.wasserstein(range, range)).notAbove(1);
    }

    /**
     * Drift of lengths, counts or other positive numbers without an upper bound: Wasserstein's distance divided by the
     * baseline's mean, whose own error is counted. 0.1 means that on average a length has moved by a tenth of the baseline's mean.
     * What one case can hide is taken to be the range of all samples, or that mean where all samples are the same.
     *
     * @throws IllegalArgumentException if a length is negative or all of the baseline are 0
     */
    public static Drift ofLengths(CaseSamples samples, DriftRule rule) {
        NumberDrift drift = new NumberDrift(samples, rule.target());
        Domain.require(drift.distinct()[0] >= 0, "a length must not be negative, but one is %s", drift.distinct()[0]);
        BaselineMean mean = drift.baselineMean();
        Domain.require(mean.mean() > 0, "lengths are compared with the baseline's mean, but all of the baseline are 0");
        double hidden = drift.range() > 0 ? drift.range() : mean.mean();
        DistanceEstimate estimate = drift.wasserstein(mean.mean(), hidden);
        return judge(rule, drift, estimate.widenedBy(estimate.distance() * mean.relativeError()));
    }

    /**
     * Drift of vectors such as embeddings: MMD with a Gaussian kernel (Gretton and others 2012, J. Mach. Learn. Res. 13:723) whose
     * bandwidth is the median distance in the pooled sample, {@code √(E k(x,x′) + E k(y,y′) − 2 E k(x,y))}, from 0 to √2. Two
     * points a bandwidth apart have 0.89 between them. Of more than 2,000 vectors evenly chosen ones are used.
     */
    public static Drift ofVectors(CaseVectors samples, DriftRule rule) {
        VectorDrift drift = new VectorDrift(samples.thinned(MOST_VECTORS));
        return new DriftJudge(rule, drift.layout())
                .judge(drift.estimate(), drift::pValue)
                .notAbove(Math.sqrt(2));
    }

    /** What is certain of any two distributions needs no samples. */
    private Drift notAbove(double most) {
        double bound = Double.isInfinite(upper) ? upper : Math.min(most, upper);
        return new Drift(look, reason, distance, lower, bound, pValue);
    }

    private static Drift judge(DriftRule rule, NumberDrift drift, DistanceEstimate estimate) {
        return new DriftJudge(rule, drift.layout()).judge(estimate, drift::pOfNumbers);
    }
}
