package dev.touchstone.junit.plan;

import dev.touchstone.assertions.verdict.ErrorRates;

/**
 * The false reds a whole build may come to, divided before its first call into equal parts, one for each verdict that may be red by chance
 * (Bonferroni 1936). Whatever the verdicts have to do with each other, an acceptable set of versions ends red with probability at most
 * {@code alpha}.
 *
 * @param alpha of the build, above 0 and below 0.5
 * @param verdicts among which it is divided, at least 0
 */
public record ErrorBudget(double alpha, int verdicts) {

    /** The α of one verdict. */
    public double each() {
        return alpha / Math.max(verdicts, 1);
    }

    /** The error rates of one verdict: its α, and β = 0.05, which is not divided. */
    public ErrorRates rates() {
        return new ErrorRates(each(), ErrorRates.DEFAULT.beta());
    }
}
