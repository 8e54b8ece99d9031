package dev.touchstone.assertions.statistics;

/**
 * A sequential probability ratio test without an end, for checks that may be stopped, continued or rerun at will.
 *
 * <p>REJECT when the likelihood ratio of the unacceptable against the acceptable pass rate reaches {@code 1/alpha},
 * ACCEPT when its inverse reaches {@code 1/beta}. The ratio is a test martingale at the acceptable rate and a
 * supermartingale above it, its inverse likewise below the unacceptable one, so both error rates hold under any stopping
 * rule and any size of batch (Ville 1939; Grünwald, de Heide and Koolen 2024, JRSS B 86:1091). The price is 2 to 4 %
 * more samples than Wald's thresholds, and no cap.
 */
public final class OpenSprt {

    private final LikelihoodRatio ratio;
    private final double rejectGoal;
    private final double acceptGoal;

    private OpenSprt(Hypotheses h) {
        ratio = LikelihoodRatio.of(h.acceptable(), h.unacceptable());
        rejectGoal = -Math.log(h.alpha());
        acceptGoal = -Math.log(h.beta());
    }

    /** The test of these hypotheses. */
    public static OpenSprt of(Hypotheses h) {
        return new OpenSprt(h);
    }

    /**
     * What {@code passes} of {@code n} samples say, whatever was looked at before.
     *
     * @param n the number of samples, not negative
     * @param passes how many of them passed, from 0 to {@code n}
     * @throws IllegalArgumentException if a number is outside its range
     */
    public Look look(int n, int passes) {
        check(n, passes);
        if (passes <= ratio.mostPassesReaching(rejectGoal, n)) {
            return Look.REJECT;
        }
        return passes >= ratio.fewestPassesReaching(-acceptGoal, n) ? Look.ACCEPT : Look.CONTINUE;
    }

    /**
     * The logarithm of the evidence against the acceptable pass rate; with the sign turned, of the evidence against the
     * unacceptable one. The inverse of the greatest evidence so far is a p-value that holds whenever one stops.
     *
     * @throws IllegalArgumentException if a number is outside its range
     */
    public double logEvidence(int n, int passes) {
        check(n, passes);
        return ratio.at(n, passes);
    }

    private static void check(int n, int passes) {
        Domain.count("n", n);
        Domain.require(passes >= 0 && passes <= n, "passes must lie between 0 and %s, but are %s", n, passes);
    }
}
