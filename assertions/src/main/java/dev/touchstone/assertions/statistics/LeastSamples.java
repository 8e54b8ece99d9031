package dev.touchstone.assertions.statistics;

/**
 * The smallest mean number of samples that any test of two pass rates can have, sequential or not, if it keeps both error
 * rates: what a plan is measured against.
 */
public final class LeastSamples {

    private LeastSamples() {}

    /** When the pass rate is the acceptable one: {@code kl(α ‖ 1-β) / kl(p0 ‖ p1)} (Wald 1947); 158.6 for 0.95 against 0.90 at 0.05 each. */
    public static double atAcceptable(Hypotheses h) {
        return divergence(h.alpha(), 1 - h.beta()) / divergence(h.acceptable(), h.unacceptable());
    }

    /** When the pass rate is the unacceptable one: {@code kl(β ‖ 1-α) / kl(p1 ‖ p0)} (Wald 1947). */
    public static double atUnacceptable(Hypotheses h) {
        return divergence(h.beta(), 1 - h.alpha()) / divergence(h.unacceptable(), h.acceptable());
    }

    /**
     * When the pass rate is a third one p, by Hoeffding (1960, Ann. Math. Stat. 31:352):
     * {@code ([(τ/4)² - ζ ln(α+β)]^½ - τ/4)² / ζ²} with {@code ζ = max(kl(p ‖ p0), kl(p ‖ p1))} and τ the standard deviation
     * of the log likelihood ratio of one sample.
     *
     * @param passRate in (0, 1)
     * @throws IllegalArgumentException if it is outside its range
     */
    public static double at(double passRate, Hypotheses h) {
        Domain.insideUnit("passRate", passRate);
        double farther = Math.max(divergence(passRate, h.acceptable()), divergence(passRate, h.unacceptable()));
        LikelihoodRatio ratio = LikelihoodRatio.of(h.acceptable(), h.unacceptable());
        double quarter = (ratio.onFail() - ratio.onPass()) * Math.sqrt(passRate * (1 - passRate)) / 4;
        double root = Math.sqrt(quarter * quarter - farther * Math.log(h.alpha() + h.beta())) - quarter;
        return root * root / (farther * farther);
    }

    /** The pass rate that is equally far from both, in the sense of kl: where a test takes longest. */
    public static double middle(Hypotheses h) {
        LikelihoodRatio ratio = LikelihoodRatio.of(h.acceptable(), h.unacceptable());
        return ratio.onFail() / (ratio.onFail() - ratio.onPass());
    }

    /** The relative entropy of one pass rate against another. */
    private static double divergence(double u, double v) {
        return u * Math.log(u / v) + (1 - u) * Math.log((1 - u) / (1 - v));
    }
}
