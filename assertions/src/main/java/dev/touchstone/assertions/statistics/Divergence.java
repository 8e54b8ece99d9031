package dev.touchstone.assertions.statistics;

import java.util.stream.IntStream;

/**
 * How far apart the shares p of one arm and q of another are over the same categories. Descriptions, not decisions: all are
 * too large on average for small samples, even if nothing has changed.
 */
public final class Divergence {

    private Divergence() {}

    /** {@code ½ Σ |p − q|}, from 0 to 1: the share of answers that would have to change their category. */
    public static double totalVariation(long[] p, long[] q) {
        return sum(p, q, (a, b) -> Math.abs(a - b)) / 2;
    }

    /**
     * Jensen and Shannon's divergence, {@code ½ KL(p, m) + ½ KL(q, m)} with m halfway between, in nats, from 0 to ln 2 (Lin
     * 1991, IEEE Trans. Inf. Theory 37:145). Its square root is a distance; divided by ln 2 it is in bits.
     */
    public static double jensenShannon(long[] p, long[] q) {
        return Math.max(0, sum(p, q, (a, b) -> (logTerm(a, (a + b) / 2) + logTerm(b, (a + b) / 2)) / 2));
    }

    /** Kullback and Leibler's divergence {@code Σ p ln(p / q)} in nats (1951); infinite if q lacks a category that p has. */
    public static double kullbackLeibler(long[] p, long[] q) {
        return Math.max(0, sum(p, q, Divergence::logTerm));
    }

    /** Hellinger's distance {@code √(½ Σ (√p − √q)²)}, from 0 to 1. */
    public static double hellinger(long[] p, long[] q) {
        return Math.sqrt(sum(p, q, (a, b) -> Math.pow(Math.sqrt(a) - Math.sqrt(b), 2)) / 2);
    }

    /**
     * The population stability index {@code Σ (p − q) ln(p / q)}; infinite if a category is in one arm only. The customary
     * limits 0.1 and 0.25 mean nothing without {@link #psiNullQuantile}: with 10 categories and 50 samples per arm chance
     * alone exceeds 0.1 in 97 of 100 cases.
     */
    public static double psi(long[] p, long[] q) {
        return sum(p, q, (a, b) -> a == b ? 0 : (a - b) * Math.log(a / b));
    }

    /** The same after half a sample has been added to every category of either arm; always finite. */
    public static double smoothedPsi(long[] p, long[] q) {
        double[] a = smoothed(p);
        double[] b = smoothed(q);
        Domain.require(
                a.length == b.length, "both arms need the same categories, but have %s and %s", a.length, b.length);
        return IntStream.range(0, a.length)
                .mapToDouble(j -> (a[j] - b[j]) * Math.log(a[j] / b[j]))
                .sum();
    }

    /**
     * What the index exceeds by chance with probability {@code tail} although nothing has changed: {@code (1/n + 1/m)} times
     * the quantile of χ² with categories − 1 degrees of freedom (Yurdakul and Naranjo 2020, J. Risk Model Valid. 14:89), for
     * many samples.
     *
     * @param categories at least 2
     * @param tail in (0, 1)
     */
    public static double psiNullQuantile(long n, long m, int categories, double tail) {
        Domain.require(n >= 1 && m >= 1, "either arm needs a sample, but there are %s and %s", n, m);
        Domain.require(categories >= 2, "at least two categories are needed, but there are %s", categories);
        return (1.0 / n + 1.0 / m)
                * Distributions.chiSquaredUpperQuantile(categories - 1, Domain.insideUnit("tail", tail));
    }

    /** Wasserstein's distance {@code Σ |F − G|} between ordered categories one apart, such as grades from 1 to 5. */
    public static double wasserstein(long[] p, long[] q) {
        double[] cumulated = {0};
        return sum(p, q, (a, b) -> Math.abs(cumulated[0] += a - b));
    }

    /** One category's part of a divergence. */
    private interface Term {
        double of(double p, double q);
    }

    private static double sum(long[] p, long[] q, Term term) {
        Domain.require(
                p.length == q.length, "both arms need the same categories, but have %s and %s", p.length, q.length);
        double[] a = CategoryCounts.shares(p);
        double[] b = CategoryCounts.shares(q);
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += term.of(a[j], b[j]);
        }
        return sum;
    }

    private static double logTerm(double p, double q) {
        return p == 0 ? 0 : p * Math.log(p / q);
    }

    private static double[] smoothed(long[] counts) {
        double total = CategoryCounts.total(counts) + counts.length / 2.0;
        return java.util.Arrays.stream(counts)
                .mapToDouble(count -> (count + 0.5) / total)
                .toArray();
    }
}
