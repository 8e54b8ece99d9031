package dev.touchstone.assertions.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * P-values adjusted for having been looked at together, each in the place of its own; compare them with the error rate
 * of the whole family.
 */
public final class Multiplicity {

    private Multiplicity() {}

    /**
     * Keeps the probability of any false rejection, whatever the dependence (Holm 1979, Scand. J. Stat. 6:65): the k-th
     * smallest of m becomes the greatest of {@code (m - j + 1) p₍ⱼ₎}, j ≤ k.
     *
     * @throws IllegalArgumentException if one is not in [0, 1]
     */
    public static double[] holm(double... pValues) {
        int m = pValues.length;
        Integer[] order = ascending(pValues);
        double[] adjusted = new double[m];
        double greatest = 0;
        for (int k = 0; k < m; k++) {
            greatest = Math.max(greatest, Math.min(1, (m - k) * pValues[order[k]]));
            adjusted[order[k]] = greatest;
        }
        return adjusted;
    }

    /**
     * Keeps the expected share of false rejections among all, for independent or positively dependent tests (Benjamini
     * and Hochberg 1995, JRSS B 57:289): the smallest of {@code m p₍ⱼ₎ / j}, j ≥ k. For reports, not for gates.
     *
     * @throws IllegalArgumentException if one is not in [0, 1]
     */
    public static double[] benjaminiHochberg(double... pValues) {
        return stepUp(pValues, pValues.length);
    }

    /**
     * The same whatever the dependence, at the price of the factor {@code 1 + 1/2 + … + 1/m} (Benjamini and Yekutieli 2001,
     * Ann. Stat. 29:1165).
     *
     * @throws IllegalArgumentException if one is not in [0, 1]
     */
    public static double[] benjaminiYekutieli(double... pValues) {
        int m = pValues.length;
        return stepUp(
                pValues,
                m * IntStream.rangeClosed(1, m).mapToDouble(j -> 1.0 / j).sum());
    }

    private static double[] stepUp(double[] pValues, double factor) {
        Integer[] order = ascending(pValues);
        double[] adjusted = new double[pValues.length];
        double smallest = 1;
        for (int k = pValues.length; k >= 1; k--) {
            smallest = Math.min(smallest, factor * pValues[order[k - 1]] / k);
            adjusted[order[k - 1]] = smallest;
        }
        return adjusted;
    }

    private static Integer[] ascending(double[] pValues) {
        for (double p : pValues) {
            Domain.probability("a p-value", p);
        }
        return IntStream.range(0, pValues.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> pValues[i]))
                .toArray(Integer[]::new);
    }
}
