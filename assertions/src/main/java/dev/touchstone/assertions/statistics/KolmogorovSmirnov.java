package dev.touchstone.assertions.statistics;

import java.util.Arrays;

/**
 * The largest difference between the distribution functions F of x and G of y, and how likely chance alone makes it as
 * large. A picture rather than a gate: it is the least sensitive of the tests here.
 */
public final class KolmogorovSmirnov {

    private static final long MOST_EXACT = 100_000_000;

    private final int n;
    private final int m;
    private final boolean[] endsTie;
    private final long above;
    private final long below;

    private KolmogorovSmirnov(double[] x, double[] y) {
        n = x.length;
        m = y.length;
        double[] pooled = CaseSamples.independent(x, y).values();
        double[] first = x.clone();
        Arrays.sort(first);
        Arrays.sort(pooled);
        endsTie = new boolean[n + m + 1];
        long highest = 0;
        long lowest = 0;
        for (int seen = 1; seen <= n + m; seen++) {
            endsTie[seen] = seen == n + m || pooled[seen] > pooled[seen - 1];
            if (endsTie[seen]) {
                long i = SortedValues.firstAbove(first, pooled[seen - 1]);
                long difference = i * m - (seen - i) * n;
                highest = Math.max(highest, difference);
                lowest = Math.min(lowest, difference);
            }
        }
        above = highest;
        below = -lowest;
    }

    /**
     * Of two samples.
     *
     * @throws IllegalArgumentException if a sample is empty or a number is not finite
     */
    public static KolmogorovSmirnov of(double[] x, double[] y) {
        return new KolmogorovSmirnov(x, y);
    }

    /** {@code max |F − G|}, {@code max (F − G)} for {@link Tail#LESS} (x is smaller where F is above), or {@code max (G − F)}. */
    public double distance(Tail tail) {
        return (double) scaled(tail) / n / m;
    }

    /**
     * The exact probability of so large a distance among all ways to deal out the values, ties as they are (Schröer and
     * Trenkler 1995, Comput. Stat. Data Anal. 20:185), by walking all paths through the n × m lattice and comparing integers.
     *
     * @throws IllegalArgumentException if n × m is above 100,000,000; {@link #asymptoticP} suits those
     */
    public double exactP(Tail tail) {
        Domain.require(
                (long) n * m <= MOST_EXACT,
                "the exact distribution takes %s × %s steps, at most %s are done",
                n,
                m,
                MOST_EXACT);
        return LatticePaths.exceeding(n, m, endsTie, difference -> reaches(difference, tail));
    }

    /**
     * Kolmogorov's limit {@code 2 Σ (−1)ʲ⁻¹ exp(−2j²z²)} with {@code z = D √(nm / (n + m))}, two-sided, for many samples without
     * ties; with ties far too large.
     */
    public double asymptoticP() {
        double z = distance(Tail.TWO_SIDED) * Math.sqrt((double) n * m / ((double) n + m));
        return KolmogorovLimit.upperTail(z);
    }

    private long scaled(Tail tail) {
        return switch (tail) {
            case LESS -> above;
            case GREATER -> below;
            case TWO_SIDED -> Math.max(above, below);
        };
    }

    private boolean reaches(long difference, Tail tail) {
        return switch (tail) {
            case LESS -> difference >= above;
            case GREATER -> -difference >= below;
            case TWO_SIDED -> Math.abs(difference) >= Math.max(above, below);
        };
    }
}
