package dev.touchstone.assertions.statistics;

/** The difference candidate − baseline of two pass rates whose samples have nothing to do with each other. */
public final class ProportionDifference {

    private ProportionDifference() {}

    /**
     * The square-and-add interval, for display (Newcombe 1998, Stat. Med. 17:873, method 10): the distances of both
     * {@linkplain ProportionInterval#wilson Wilson} intervals from their estimates, squared, added, and rooted.
     *
     * @param confidence in (0, 1)
     * @throws IllegalArgumentException if the confidence is not in (0, 1)
     */
    public static Interval newcombe(Proportion candidate, Proportion baseline, double confidence) {
        Interval one = ProportionInterval.wilson(candidate.passes(), candidate.n(), confidence);
        Interval other = ProportionInterval.wilson(baseline.passes(), baseline.n(), confidence);
        double estimate = candidate.rate() - baseline.rate();
        double below = Math.hypot(candidate.rate() - one.low(), other.high() - baseline.rate());
        double above = Math.hypot(one.high() - candidate.rate(), baseline.rate() - other.low());
        return new Interval(estimate - below, estimate + above, confidence, "Newcombe");
    }

    /**
     * The score interval (Miettinen and Nurminen 1985, Stat. Med. 4:213): all differences d at which
     * {@code (estimate - d) / √((p₁q₁/n₁ + p₂q₂/n₂) N/(N-1))} is not extreme, p₁ and p₂ being most likely under d.
     *
     * @param confidence in (0, 1)
     * @throws IllegalArgumentException if the confidence is not in (0, 1)
     */
    public static Interval miettinenNurminen(Proportion candidate, Proportion baseline, double confidence) {
        double z = Distributions.normalUpperQuantile((1 - Domain.insideUnit("confidence", confidence)) / 2);
        UnpairedScore score = new UnpairedScore(candidate, baseline);
        double low = Bisection.last(difference -> score.z(difference) >= z, -1, score.estimate());
        double high = Bisection.first(difference -> score.z(difference) <= -z, score.estimate(), 1);
        return new Interval(low, high, confidence, "Miettinen-Nurminen");
    }

    /**
     * The one-sided p-value against "the candidate is worse by {@code margin} or more", by Miettinen and Nurminen's
     * score; small is good news.
     *
     * @param margin in (0, 1)
     * @throws IllegalArgumentException if the margin is outside its range
     */
    public static double nonInferiorityTail(Proportion candidate, Proportion baseline, double margin) {
        return Distributions.normalUpperTail(
                new UnpairedScore(candidate, baseline).z(-Domain.insideUnit("margin", margin)));
    }
}
