package dev.touchstone.assertions.statistics;

/**
 * The smallest fixed number of samples that keeps both error rates, exactly: PASS if and only if at least
 * {@code critical} of {@code samples} pass.
 *
 * @param samples the number of samples
 * @param critical the smallest number of passes that is a PASS
 * @param alpha the exact probability of FAIL at the acceptable pass rate
 * @param beta the exact probability of PASS at the unacceptable pass rate
 */
public record FixedPlan(int samples, int critical, double alpha, double beta) {

    /** Beyond this many samples nothing is planned: no one pays for them. */
    static final int MOST_SAMPLES = 100_000;

    /**
     * Plans exactly: among all n and c with {@code P(X < c | acceptable) ≤ alpha} and
     * {@code P(X ≥ c | unacceptable) ≤ beta} the smallest n; 298 samples with c = 277 for 0.95 against 0.90 at 0.05 each.
     *
     * @throws IllegalArgumentException if the two rates are so close that more than 100,000 samples were needed
     */
    public static FixedPlan of(Hypotheses h) {
        double estimate = SampleSize.ofOneProportion(h);
        Domain.require(
                estimate <= MOST_SAMPLES,
                "acceptable %s and unacceptable %s are too close: about %.0f samples would be needed, at most %s are planned",
                h.acceptable(),
                h.unacceptable(),
                Math.ceil(estimate),
                MOST_SAMPLES);
        return smallest(h);
    }

    /**
     * Climbs a staircase: for each critical number the first n that keeps alpha; the first of these that also keeps beta
     * is the smallest n of all, because alpha needs more samples, and beta fewer, the higher the critical number.
     */
    private static FixedPlan smallest(Hypotheses h) {
        BinomialTail failing = new BinomialTail(h.acceptable());
        BinomialTail caught = new BinomialTail(h.unacceptable());
        int n = 0;
        int critical = 1;
        while (failing.probability() > h.alpha() || caught.probability() < 1 - h.beta()) {
            if (failing.probability() > h.alpha()) {
                failing.addSample();
                caught.addSample();
                n++;
            } else {
                failing.raise();
                caught.raise();
                critical++;
            }
        }
        return exact(h, n, critical);
    }

    private static FixedPlan exact(Hypotheses h, int n, int critical) {
        double alpha = ExactBinomial.lowerTail(critical - 1, n, h.acceptable());
        double beta = ExactBinomial.upperTail(critical, n, h.unacceptable());
        return new FixedPlan(n, critical, alpha, beta);
    }
}
