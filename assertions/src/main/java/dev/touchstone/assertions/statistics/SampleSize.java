package dev.touchstone.assertions.statistics;

/**
 * Sample sizes by the normal approximation, before rounding up: orders of magnitude, and starting values for exact plans
 * such as {@link FixedPlan}.
 *
 * <p>α and β are the error rates, z_α the point that a standard normal number exceeds with probability α. Each method
 * throws {@link IllegalArgumentException} if a number is outside its range.
 */
public final class SampleSize {

    private SampleSize() {}

    /** {@code [(z_α √(p0 q0) + z_β √(p1 q1)) / (p0 - p1)]²} samples, one-sided; 291 for 0.95 against 0.90 at 0.05 each. */
    public static double ofOneProportion(Hypotheses h) {
        double spread = upper(h.alpha()) * deviation(h.acceptable()) + upper(h.beta()) * deviation(h.unacceptable());
        return square(spread / (h.acceptable() - h.unacceptable()));
    }

    /**
     * {@code [(z_{α/2} √(2 p̄ q̄) + z_β √(p0 q0 + p1 q1)) / (p0 - p1)]²} samples of each of two versions, to tell by the
     * pooled two-sided test that their pass rates are not equal when they are {@code h.acceptable()} and
     * {@code h.unacceptable()}.
     */
    public static double ofTwoProportions(Hypotheses h) {
        double middle = (h.acceptable() + h.unacceptable()) / 2;
        double equal = Math.sqrt(2) * deviation(middle);
        double apart = Math.sqrt(square(deviation(h.acceptable())) + square(deviation(h.unacceptable())));
        double spread = upper(h.alpha() / 2) * equal + upper(h.beta()) * apart;
        return square(spread / (h.acceptable() - h.unacceptable()));
    }

    /**
     * {@code 2 (z_α + z_β)² p q / δ²} samples of each of two versions that share no cases, to show that one is not worse
     * by the margin δ when both pass at the rate p.
     *
     * @param margin above 0
     * @param passRate in (0, 1)
     */
    public static double ofNonInferiority(double margin, double passRate, double alpha, double beta) {
        return 2 * ofMean(margin, square(deviation(Domain.insideUnit("passRate", passRate))), alpha, beta);
    }

    /**
     * {@code (z_α + z_β)² q / δ²} pairs, to show that a version is not worse by the margin δ than another on the same
     * cases when the share q of the pairs differs; 433 for margin 0.05, discordance 0.10 and 0.05 each.
     *
     * @param margin above 0
     * @param discordance in (0, 1]
     */
    public static double ofPairedNonInferiority(double margin, double discordance, double alpha, double beta) {
        Domain.require(discordance > 0 && discordance <= 1, "discordance must lie in (0, 1], but is %s", discordance);
        return ofMean(margin, discordance, alpha, beta);
    }

    /**
     * {@code [(z_{α/2} √q + z_β √(q - d²)) / d]²} pairs, to tell by McNemar's two-sided test that two versions differ when
     * the share q of the pairs does, and the pass rates by d (Connor 1987, Biometrics 43:207).
     *
     * @param discordance in (0, 1]
     * @param difference above 0, at most the discordance
     */
    public static double ofMcNemar(double discordance, double difference, double alpha, double beta) {
        Domain.require(discordance > 0 && discordance <= 1, "discordance must lie in (0, 1], but is %s", discordance);
        Domain.require(
                difference > 0 && difference <= discordance,
                "difference must lie between 0, excluded, and the discordance %s, but is %s",
                discordance,
                difference);
        double spread = upper(Domain.error("alpha", alpha) / 2) * Math.sqrt(discordance)
                + upper(Domain.error("beta", beta)) * Math.sqrt(discordance - square(difference));
        return square(spread / difference);
    }

    /**
     * {@code (z_α + z_β)² s² / d²} independent observations, to tell by a one-sided test that a mean is beyond a
     * threshold when it is by d.
     *
     * @param difference above 0, in the unit of the observations
     * @param variance not negative, in its square
     */
    public static double ofMean(double difference, double variance, double alpha, double beta) {
        Domain.require(difference > 0, "difference must be above 0, but is %s", difference);
        Domain.require(variance >= 0, "variance must not be negative, but is %s", variance);
        double z = upper(Domain.error("alpha", alpha)) + upper(Domain.error("beta", beta));
        return square(z / difference) * variance;
    }

    /**
     * {@code 1 + (k - 1) ICC}, the factor by which k samples of each case take more samples than cases asked once, if the
     * cases are a sample of many (Kish 1965).
     *
     * @param samplesPerCase at least 1
     * @param intraclassCorrelation the share of the variance that lies between the cases, from 0 to 1
     */
    public static double designEffect(double samplesPerCase, double intraclassCorrelation) {
        Domain.require(samplesPerCase >= 1, "samplesPerCase must be at least 1, but is %s", samplesPerCase);
        return 1 + (samplesPerCase - 1) * Domain.probability("intraclassCorrelation", intraclassCorrelation);
    }

    private static double upper(double tail) {
        return Distributions.normalUpperQuantile(tail);
    }

    private static double deviation(double rate) {
        return Math.sqrt(rate * (1 - rate));
    }

    private static double square(double value) {
        return value * value;
    }
}
