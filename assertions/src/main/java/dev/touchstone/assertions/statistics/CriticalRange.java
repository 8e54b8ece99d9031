package dev.touchstone.assertions.statistics;

/**
 * The critical numbers with which a fixed test of {@code cap} samples keeps both error rates: with one of these, high
 * enough thresholds keep them too.
 */
record CriticalRange(int cap, int low, int high) {

    /** The first cap, from {@code cap} on, at which there is one. */
    static CriticalRange from(Hypotheses h, int cap) {
        CriticalRange range = at(h, cap);
        return range.low <= range.high ? range : from(h, cap + 1);
    }

    private static CriticalRange at(Hypotheses h, int cap) {
        int high = Bisection.lastInteger(c -> ExactBinomial.lowerTail(c - 1, cap, h.acceptable()) <= h.alpha(), 1, cap);
        int low = 1 + Bisection.lastInteger(c -> ExactBinomial.upperTail(c, cap, h.unacceptable()) > h.beta(), 1, cap);
        return new CriticalRange(cap, low, high);
    }

    /** The critical number in the range that is nearest to where the log likelihood ratio is {@code middle}. */
    int nearest(LikelihoodRatio ratio, double middle) {
        return Math.max(low, Math.min(high, ratio.fewestPassesReaching(middle, cap)));
    }
}
