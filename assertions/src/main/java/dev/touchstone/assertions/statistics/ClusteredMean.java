package dev.touchstone.assertions.statistics;

/**
 * The mean over all samples of cases that are themselves a sample of many, each case with as many samples as it happens
 * to have.
 *
 * <p>The standard error is CR2 with the degrees of freedom of Satterthwaite (Bell and McCaffrey 2002, Surv. Methodol.
 * 28:169): samples of one case resemble each other, so n of them are worth fewer. For cases of equal size it is the
 * standard error of the case means, with G − 1 degrees of freedom for G cases.
 *
 * @param mean the mean over all samples
 * @param standardError CR2
 * @param degreesOfFreedom Satterthwaite's, not necessarily an integer
 */
public record ClusteredMean(double mean, double standardError, double degreesOfFreedom) {

    /**
     * Estimates from the samples of every case.
     *
     * @param samplesByCase a row of finite numbers per case
     * @throws IllegalArgumentException if there are fewer than two cases, one has no sample, or one sample is not finite
     */
    public static ClusteredMean of(double[][] samplesByCase) {
        Cases cases = Cases.of(samplesByCase);
        return new ClusteredMean(cases.mean(), Math.sqrt(cases.varianceOfMean()), cases.degreesOfFreedom());
    }

    /**
     * The t interval.
     *
     * @param confidence in (0, 1)
     * @throws IllegalArgumentException if the confidence is not in (0, 1), or the standard error is 0: cases without
     *     variance say nothing of how sure one may be
     */
    public Interval interval(double confidence) {
        Domain.insideUnit("confidence", confidence);
        Domain.require(standardError > 0, "all cases have the mean %s: there is no standard error to go by", mean);
        double half = Distributions.tUpperQuantile(degreesOfFreedom, (1 - confidence) / 2) * standardError;
        return new Interval(mean - half, mean + half, confidence, "t, CR2");
    }
}
