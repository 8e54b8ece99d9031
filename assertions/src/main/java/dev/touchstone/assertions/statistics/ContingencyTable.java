package dev.touchstone.assertions.statistics;

import java.util.Arrays;

/**
 * Whether groups choose among categories alike, or a group as expected.
 *
 * <p>Pearson's {@code χ² = Σ (O − E)² / E} (1900) and {@code G = 2 Σ O ln(O / E)} (Wilks 1935), whose p-values are upper
 * tails of χ² and hold for independent samples and many of them: where {@link #smallestExpected} is below 5, ask
 * {@link #permutationP}. Rows and columns without any count are left out.
 *
 * @param degreesOfFreedom (rows − 1)(columns − 1), or categories − 1
 * @param chiSquared Pearson's χ²
 * @param p its upper tail; 1 without degrees of freedom
 * @param g G
 * @param pOfG its upper tail; 1 without degrees of freedom
 * @param cramersV {@code √(χ² / (n min(rows − 1, columns − 1)))}, from 0 to 1 (Cramér 1946); 0 without degrees of freedom and
 *     for a single group
 * @param smallestExpected the smallest expected count
 */
public record ContingencyTable(
        int degreesOfFreedom,
        double chiSquared,
        double p,
        double g,
        double pOfG,
        double cramersV,
        double smallestExpected) {

    /**
     * Compares groups with each other.
     *
     * @param counts a row per group, a column per category
     * @throws IllegalArgumentException if rows differ in length, a count is negative, or all are 0
     */
    public static ContingencyTable independence(long[][] counts) {
        TableCounts table = TableCounts.of(counts);
        int freedom = (table.rows() - 1) * (table.columns() - 1);
        double chiSquared = freedom == 0 ? 0 : table.chiSquared();
        int narrower = Math.min(table.rows(), table.columns()) - 1;
        double v = freedom == 0 ? 0 : Math.sqrt(chiSquared / (table.total() * narrower));
        return of(freedom, new double[] {chiSquared, table.g()}, v, table.smallestExpected());
    }

    /**
     * Compares one group with what was expected of it.
     *
     * @param counts one per category
     * @param expected the share of each, positive, together 1
     * @throws IllegalArgumentException if there are not as many, a count is negative, all are 0, or the shares are no
     *     distribution
     */
    public static ContingencyTable goodnessOfFit(long[] counts, double[] expected) {
        Domain.require(
                counts.length == expected.length,
                "every category needs an expected share, but there are %s and %s",
                counts.length,
                expected.length);
        double sum = Arrays.stream(expected).sum();
        Domain.require(Math.abs(sum - 1) <= 1e-9, "expected shares must add up to 1, but do to %s", sum);
        long n = CategoryCounts.total(counts);
        double chiSquared = 0;
        double g = 0;
        double smallest = Double.POSITIVE_INFINITY;
        for (int j = 0; j < counts.length; j++) {
            double mean = n * Domain.insideUnit("an expected share", expected[j]);
            chiSquared += (counts[j] - mean) * (counts[j] - mean) / mean;
            g += TableCounts.deviance(counts[j], mean);
            smallest = Math.min(smallest, mean);
        }
        return of(counts.length - 1, new double[] {chiSquared, g}, 0, smallest);
    }

    /**
     * The p-value of χ² for independent groups by dealing the samples out anew: exact for any counts, by the same formula as
     * {@link PermutationTest}.
     *
     * @throws IllegalArgumentException as for {@link #independence}, or if there are more than 1,000,000 samples
     */
    public static double permutationP(long[][] counts, PermutationTest test) {
        return TableCounts.of(counts).permutationP(test);
    }

    private static ContingencyTable of(int freedom, double[] statistics, double v, double smallest) {
        double p = freedom == 0 ? 1 : Distributions.chiSquaredUpperTail(freedom, statistics[0]);
        double pOfG = freedom == 0 ? 1 : Distributions.chiSquaredUpperTail(freedom, statistics[1]);
        return new ContingencyTable(freedom, statistics[0], p, statistics[1], pOfG, v, smallest);
    }
}
