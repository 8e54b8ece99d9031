package dev.touchstone.assertions.statistics;

import java.util.Arrays;

/**
 * Whether values of one sample tend to be larger than those of another (Mann and Whitney 1947, Ann. Math. Stat. 18:50), for
 * independent samples of equal shape under "no change"; where the spread may differ use {@link BrunnerMunzel}.
 */
public final class MannWhitney {

    private static final int MOST_EXACT = 200;

    private final Midranks ranks;
    private final long doubledRankSum;

    private MannWhitney(Midranks ranks) {
        this.ranks = ranks;
        doubledRankSum = Arrays.stream(ranks.first()).sum();
    }

    /**
     * Of two samples.
     *
     * @throws IllegalArgumentException if a sample is empty or a number is not finite
     */
    public static MannWhitney of(double[] x, double[] y) {
        return new MannWhitney(Midranks.of(x, y));
    }

    /** U: in how many pairs x is above y, ties counted half. */
    public double u() {
        double n = ranks.first().length;
        return doubledRankSum / 2.0 - n * (n + 1) / 2;
    }

    /** U over all pairs: the probability that x is above y, ties counted half (Vargha and Delaney's A, 2000). */
    public double superiority() {
        return u() / ranks.first().length / ranks.second().length;
    }

    /**
     * The exact p-value of all ways to deal the midranks out, ties and all, by dynamic programming on doubled midranks.
     *
     * @throws IllegalArgumentException if there are more than 200 samples; {@link #asymptoticP} suits those
     */
    public double exactP(Tail tail) {
        Domain.require(
                ranks.samples() <= MOST_EXACT,
                "the exact distribution is computed for at most %s samples, but there are %s",
                MOST_EXACT,
                ranks.samples());
        return RankSums.of(ranks).p(doubledRankSum, tail);
    }

    /**
     * The p-value of the normal approximation with the variance {@code nm/12 (N + 1 − Σ(t³ − t) / (N(N − 1)))} of tied ranks;
     * 1 if all values are equal.
     *
     * @param continuity whether half a step is taken off the distance to the mean, which is closer to the exact p-value
     */
    public double asymptoticP(Tail tail, boolean continuity) {
        double variance = variance();
        if (variance == 0) {
            return 1;
        }
        double distance = u() - ranks.first().length * (double) ranks.second().length / 2;
        double half = continuity ? 0.5 : 0;
        double sd = Math.sqrt(variance);
        return switch (tail) {
            case LESS -> Distributions.normalUpperTail(-(distance + half) / sd);
            case GREATER -> Distributions.normalUpperTail((distance - half) / sd);
            case TWO_SIDED -> Math.min(1, 2 * Distributions.normalUpperTail((Math.abs(distance) - half) / sd));
        };
    }

    double variance() {
        double n = ranks.first().length;
        double m = ranks.second().length;
        double all = n + m;
        return all == 1 ? 0 : n * m / 12 * (all + 1 - ranks.tieSum() / (all * (all - 1)));
    }
}
