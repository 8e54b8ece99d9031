package dev.touchstone.assertions.statistics;

/**
 * Confidence intervals for a pass rate, from {@code passes} of {@code n} samples.
 *
 * <p>All take the two-sided confidence: the 0.95 limits of {@link #wilson} leave 0.025 on either side. For a one-sided
 * bound at 0.95 ask for 0.90 and use one limit.
 */
public final class ProportionInterval {

    private ProportionInterval() {}

    /**
     * The score interval (Wilson 1927, JASA 22:209), for display of a sample whose size was fixed before.
     *
     * <p>{@code (x + z²/2 ± z √(x(n-x)/n + z²/4)) / (n + z²)}. Its coverage is right on average and oscillates around the
     * confidence asked for; at x = 0 and x = n one limit is exactly 0 or 1.
     *
     * @param confidence in (0, 1)
     * @throws IllegalArgumentException if {@code n < 1}, {@code passes} is not in 0…n, or the confidence is not in (0, 1)
     */
    public static Interval wilson(long passes, long n, double confidence) {
        double z = Distributions.normalUpperQuantile(tail(passes, n, confidence));
        double scale = n + z * z;
        double centre = (passes + z * z / 2) / scale;
        double half = z * Math.sqrt((double) passes * (n - passes) / n + z * z / 4) / scale;
        double low = passes == 0 ? 0 : Math.max(0, centre - half);
        double high = passes == n ? 1 : Math.min(1, centre + half);
        return new Interval(low, high, confidence, "Wilson");
    }

    /**
     * The exact interval (Clopper and Pearson 1934, Biometrika 26:404), which covers at least as often as it says.
     *
     * <p>The limits are the pass rates at which {@code P(X ≥ x)} and {@code P(X ≤ x)} are {@code (1 - confidence) / 2}:
     * quantiles of Beta(x, n-x+1) and Beta(x+1, n-x).
     *
     * @param confidence in (0, 1)
     * @throws IllegalArgumentException if {@code n < 1}, {@code passes} is not in 0…n, or the confidence is not in (0, 1)
     */
    public static Interval clopperPearson(long passes, long n, double confidence) {
        double tail = tail(passes, n, confidence);
        double low = passes == 0 ? 0 : Distributions.betaLowerQuantile((double) passes, n - passes + 1.0, tail);
        double high = passes == n ? 1 : Distributions.betaUpperQuantile(passes + 1.0, (double) (n - passes), tail);
        return new Interval(low, high, confidence, "Clopper-Pearson");
    }

    /**
     * An interval that covers at every sample size at once, so it may be read whenever sampling stops, for whatever
     * reason.
     *
     * <p>It holds every pass rate p at which the mixture {@code Be(x+½, n-x+½) / (Be(½,½) pˣ (1-p)ⁿ⁻ˣ)} is below
     * {@code 1 / (1 - confidence)}; the mixture is a martingale of mean 1 at the true p, so it ever reaches that with
     * probability at most {@code 1 - confidence} (Ville 1939; Robbins 1970, Ann. Math. Stat. 41:1397).
     *
     * @param confidence in (0, 1)
     * @throws IllegalArgumentException if {@code n < 1}, {@code passes} is not in 0…n, or the confidence is not in (0, 1)
     */
    public static Interval anytime(long passes, long n, double confidence) {
        Domain.passes(passes, n);
        BetaMixture mixture = new BetaMixture(passes, n, 1 - Domain.insideUnit("confidence", confidence));
        double estimate = (double) passes / n;
        double low = passes == 0 ? 0 : Bisection.last(mixture::refutes, 0, estimate);
        double high = passes == n ? 1 : Bisection.first(mixture::refutes, estimate, 1);
        return new Interval(low, high, confidence, "anytime beta mixture");
    }

    private static double tail(long passes, long n, double confidence) {
        Domain.passes(passes, n);
        return (1 - Domain.insideUnit("confidence", confidence)) / 2;
    }
}
