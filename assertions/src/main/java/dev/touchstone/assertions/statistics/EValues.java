package dev.touchstone.assertions.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * E-values looked at together. An e-value is a bet against a hypothesis that multiplies the stake by 1 on average at most
 * if the hypothesis is true, so it exceeds 1/alpha with probability at most alpha; large is evidence.
 *
 * <p>Every method allows any dependence.
 */
public final class EValues {

    private EValues() {}

    /**
     * Which hypotheses e-BH rejects, keeping the expected share of false ones among them at most alpha (Wang and Ramdas
     * 2022, JRSS B 84:822): those of the k greatest e-values, k as large as {@code e₍ₖ₎ ≥ m / (k alpha)} allows. For
     * reports. Give e-values at the time when sampling stopped; of their running maxima it guarantees nothing.
     *
     * @param alpha in (0, 1)
     * @return the places of the rejected ones, ascending
     * @throws IllegalArgumentException if an e-value is negative or no number, or alpha is not in (0, 1)
     */
    public static int[] benjaminiHochberg(double alpha, double... eValues) {
        Domain.insideUnit("alpha", alpha);
        Integer[] order = descending(eValues);
        int m = order.length;
        int rejected = IntStream.rangeClosed(1, m)
                .filter(k -> eValues[order[k - 1]] >= m / (k * alpha))
                .max()
                .orElse(0);
        return Arrays.stream(order, 0, rejected)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    /**
     * Holm's adjusted p-values (1979, Scand. J. Stat. 6:65) of the {@linkplain #anytimePValue anytime p-values}, each in
     * the place of its own, which keep the probability of any false rejection; for naming what failed. The greatest values
     * ever reached may be given.
     *
     * @throws IllegalArgumentException if an e-value is negative or no number
     */
    public static double[] holm(double... suprema) {
        return Multiplicity.holm(
                Arrays.stream(suprema).map(EValues::anytimePValue).toArray());
    }

    /**
     * {@code min(1, 1 / sup E)}, which is at most alpha with probability at most alpha whenever one looks (Ville 1939).
     *
     * @param supremum the greatest value that the bet ever reached, not negative
     * @throws IllegalArgumentException if it is negative or no number
     */
    public static double anytimePValue(double supremum) {
        check(supremum);
        return Math.min(1, 1 / supremum);
    }

    /**
     * The arithmetic mean, an e-value against "all of these hypotheses are true", and essentially the only symmetric way to
     * merge (Vovk and Wang 2021, Ann. Stat. 49:1736). Not of running maxima.
     *
     * @throws IllegalArgumentException if there is no e-value, or one is negative or no number
     */
    public static double mean(double... eValues) {
        Domain.require(eValues.length >= 1, "at least one e-value is needed, but there are none");
        Arrays.stream(eValues).forEach(EValues::check);
        return Arrays.stream(eValues).map(e -> e / eValues.length).sum();
    }

    private static Integer[] descending(double[] eValues) {
        Arrays.stream(eValues).forEach(EValues::check);
        return IntStream.range(0, eValues.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -eValues[i]))
                .toArray(Integer[]::new);
    }

    private static void check(double eValue) {
        Domain.require(eValue >= 0, "an e-value must not be negative, but is %s", eValue);
    }
}
