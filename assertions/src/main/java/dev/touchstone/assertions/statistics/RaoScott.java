package dev.touchstone.assertions.statistics;

import java.util.List;

/**
 * The exact binomial test on as many samples as those of clustered cases are worth (Rao and Scott 1992, Biometrics
 * 48:577): passes and samples are both divided by the design effect
 * {@code G/(G-1) Σ (x_g - n_g p)² / (N p (1-p))}. For {@link Target#POPULATION}, where samples of one case resemble each
 * other.
 *
 * <p>Approximate, as the design effect is an estimate. Simulated with 5 samples of Beta-distributed cases, a nominal 5 %
 * of false certificates was 4.2 to 5.1 % with 100 cases or more, up to 6.4 % with 50, and up to 8.7 % with 20 at a pass
 * rate of 0.95; false alarms were at most 4.7 %. Below 50 cases bet on case means.
 *
 * <p>A design effect below 1 counts as 1. Where all cases have the same pass rate it cannot be seen, and each case counts
 * as one sample.
 *
 * @param passes what the passes are worth, not necessarily an integer
 * @param samples what the samples are worth, at least {@code passes}
 * @param designEffect at least 1
 */
public record RaoScott(double passes, double samples, double designEffect) {

    /**
     * Divides.
     *
     * @param cases passes and samples of every case
     * @throws IllegalArgumentException if there are fewer than two cases
     */
    public static RaoScott of(List<Proportion> cases) {
        Domain.require(
                cases.size() >= 2,
                "at least two cases are needed to see how they vary, but there are %s",
                cases.size());
        double passes = cases.stream().mapToDouble(Proportion::passes).sum();
        double samples = cases.stream().mapToDouble(Proportion::n).sum();
        double effect = effect(cases, passes / samples, samples);
        return new RaoScott(passes / effect, samples / effect, effect);
    }

    /** {@code P(X ≤ x)} at pass rate {@code p}: small when the pass rate is below it. */
    public double lowerTail(double p) {
        Domain.probability("p", p);
        return passes >= samples ? 1 : Distributions.betaUpperTail(passes + 1, samples - passes, p);
    }

    /** {@code P(X ≥ x)} at pass rate {@code p}: small when the pass rate is above it. */
    public double upperTail(double p) {
        Domain.probability("p", p);
        return passes <= 0 ? 1 : Distributions.betaLowerTail(passes, samples - passes + 1, p);
    }

    /**
     * The limits of Clopper and Pearson for that many passes and samples.
     *
     * @param confidence in (0, 1)
     * @throws IllegalArgumentException if the confidence is not in (0, 1)
     */
    public Interval interval(double confidence) {
        double tail = (1 - Domain.insideUnit("confidence", confidence)) / 2;
        double low = passes <= 0 ? 0 : Distributions.betaLowerQuantile(passes, samples - passes + 1, tail);
        double high = passes >= samples ? 1 : Distributions.betaUpperQuantile(passes + 1, samples - passes, tail);
        return new Interval(low, high, confidence, "Clopper-Pearson, Rao-Scott");
    }

    private static double effect(List<Proportion> cases, double rate, double samples) {
        double squares = cases.stream()
                .mapToDouble(seen -> seen.passes() - seen.n() * rate)
                .map(residual -> residual * residual)
                .sum();
        double size = cases.size();
        if (squares < 1e-12 * samples) {
            return samples / size;
        }
        return Math.max(1, size / (size - 1) * squares / (samples * rate * (1 - rate)));
    }
}
