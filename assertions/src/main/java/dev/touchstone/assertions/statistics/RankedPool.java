package dev.touchstone.assertions.statistics;

import java.util.Arrays;

/**
 * The samples of two arms, sorted once, so that a distance between any two arms made of them takes one linear pass.
 *
 * <p>A mass per sample tells the arms apart: positive for the candidate's, negative for the baseline's, in layout order.
 * Integer masses add up without rounding, so that equal distances compare equal.
 */
public final class RankedPool {

    private final int[] order;
    private final double[] gaps;

    RankedPool(double[] values) {
        order = sorted(values);
        gaps = new double[order.length];
        for (int j = 0; j + 1 < order.length; j++) {
            gaps[j] = values[order[j + 1]] - values[order[j]];
        }
    }

    /** Positions in order of their values, without boxing a million of them. */
    private static int[] sorted(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int[] taken = new int[sorted.length];
        int[] order = new int[sorted.length];
        for (int i = 0; i < values.length; i++) {
            int first = SortedValues.firstNotBelow(sorted, values[i]);
            order[first + taken[first]++] = i;
        }
        return order;
    }

    /** Energy distance, {@code 2 ∫ (F - G)²} (Székely and Rizzo 2013, J. Stat. Plan. Inference 143:1249), in squared mass. */
    public double energy(double[] masses) {
        double cumulated = 0;
        double sum = 0;
        for (int j = 0; j < order.length; j++) {
            cumulated += masses[order[j]];
            sum += cumulated * cumulated * gaps[j];
        }
        return 2 * sum;
    }

    /** Wasserstein's distance, {@code ∫ |F - G|}, in mass. */
    public double wasserstein(double[] masses) {
        double cumulated = 0;
        double sum = 0;
        for (int j = 0; j < order.length; j++) {
            cumulated += masses[order[j]];
            sum += Math.abs(cumulated) * gaps[j];
        }
        return sum;
    }

    /** Kolmogorov's distance, {@code max |F - G|}, in mass. */
    public double kolmogorov(double[] masses) {
        double cumulated = 0;
        double highest = 0;
        for (int j = 0; j < order.length; j++) {
            cumulated += masses[order[j]];
            if (gaps[j] > 0) {
                highest = Math.max(highest, Math.abs(cumulated));
            }
        }
        return highest;
    }

    /**
     * Anderson and Darling's {@code Σ (F − G)² / (H(1 − H))} over the pooled samples with distribution function H, in squared
     * mass: in the order of {@link AndersonDarling#rightContinuous} for two independent samples.
     */
    public double andersonDarling(double[] masses) {
        double all = order.length;
        double cumulated = 0;
        double sum = 0;
        int tied = 0;
        for (int j = 0; j + 1 < order.length; j++) {
            cumulated += masses[order[j]];
            tied++;
            if (gaps[j] > 0) {
                sum += tied * cumulated * cumulated / ((j + 1) / all * (1 - (j + 1) / all));
                tied = 0;
            }
        }
        return sum;
    }

    /** Total variation, {@code ½ Σ |p - q|} over equal values, in mass. */
    public double totalVariation(double[] masses) {
        double block = 0;
        double sum = 0;
        for (int j = 0; j < order.length; j++) {
            block += masses[order[j]];
            if (gaps[j] > 0 || j + 1 == order.length) {
                sum += Math.abs(block);
                block = 0;
            }
        }
        return sum / 2;
    }
}
