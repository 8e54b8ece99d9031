package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.SampleSize;

/**
 * How single values vary, and how many there are: what further samples would bring.
 *
 * @param cases golden cases
 * @param approved the variance of one approved value, and how many of each case there are
 * @param now the same of the values now
 */
record ApprovedVariation(int cases, Side approved, Side now) {

    private static final double MOST = 1e6;

    record Side(double variance, long samplesPerCase) {}

    /**
     * Further samples of each case that tell the difference from a bound so far away.
     *
     * @param apart above 0
     * @param error how often that may be wrong
     */
    ApprovalEvidence.Needed needed(double apart, double error, double beta) {
        // The samples of variance 1 that one mean would take, so the variance that the difference may have.
        double allowed = cases / SampleSize.ofMean(apart, 1, error, beta);
        double left = allowed - approved.variance / approved.samplesPerCase;
        double samples = now.variance / left;
        if (!(left > 0) || samples > MOST) {
            return ApprovalEvidence.Needed.both(Math.ceil((approved.variance + now.variance) / allowed));
        }
        return ApprovalEvidence.Needed.more(Math.max(1, Math.ceil(samples) - now.samplesPerCase));
    }
}
