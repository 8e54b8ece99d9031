package dev.touchstone.assertions.statistics;

/**
 * Where the variance of single samples comes from: m cases with k samples each have a mean of variance
 * {@code between / m + within / (m k)}.
 *
 * @param between σb², how far the true means of cases differ, not negative
 * @param within σw², how far samples of one case differ, not negative
 */
public record VarianceComponents(double between, double within) {

    /** @throws IllegalArgumentException if a variance is negative or not finite */
    public VarianceComponents {
        variance("between", between);
        variance("within", within);
    }

    /**
     * Estimates by the analysis of variance, {@code within = MSW} and {@code between = (MSB - MSW) / n₀}, 0 where that is
     * negative (Searle, Casella and McCulloch 1992, Variance Components, 3.6). Unbiased for any distribution but for the
     * 0; from few cases it is a rough guess.
     *
     * @param samplesByCase a row of finite numbers per case
     * @throws IllegalArgumentException if there are fewer than two cases, one has no sample, none has two, or one sample
     *     is not finite
     */
    public static VarianceComponents of(double[][] samplesByCase) {
        return CaseAnova.of(samplesByCase).components();
    }

    /** What counts for a claim: for {@link Target#SUITE} nothing that lies between cases. */
    public VarianceComponents forTarget(Target target) {
        return target == Target.SUITE ? new VarianceComponents(0, within) : this;
    }

    /** The intraclass correlation, {@code between / (between + within)}, in [0, 1]; 0 where nothing varies. */
    public double icc() {
        return between == 0 ? 0 : between / (between + within);
    }

    /**
     * {@code 1 + (k - 1) ICC}: by how much k samples per case multiply the variance of as many independent samples (Kish
     * 1965, Survey Sampling).
     *
     * @param samplesPerCase k, at least 1
     * @throws IllegalArgumentException if there is no sample
     */
    public double designEffect(long samplesPerCase) {
        Domain.require(samplesPerCase >= 1, "samples per case must be at least 1, but are %s", samplesPerCase);
        return 1 + (samplesPerCase - 1) * icc();
    }

    /**
     * How many independent samples say as much, {@code m k / designEffect}.
     *
     * @throws IllegalArgumentException if there is no case or no sample
     */
    public double effectiveSamples(CaseDesign design) {
        return (double) design.cases() * design.samplesPerCase() / designEffect(design.samplesPerCase());
    }

    /** The standard error of the mean, {@code √(between / m + within / (m k))}; 0 where nothing varies. */
    public double standardError(CaseDesign design) {
        return Math.sqrt((between + within / design.samplesPerCase()) / design.cases());
    }

    private static void variance(String name, double value) {
        Domain.require(value >= 0 && Double.isFinite(value), "%s must be a variance, but is %s", name, value);
    }
}
