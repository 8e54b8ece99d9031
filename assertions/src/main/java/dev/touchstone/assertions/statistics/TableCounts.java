package dev.touchstone.assertions.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table of counts without empty rows or columns. */
@SuppressWarnings("ArrayRecordComponent") // lives for one calculation and is never compared
record TableCounts(long[][] counts, long[] rowSums, long[] columnSums) {

    private static final int MOST_PERMUTED = 1_000_000;

    static TableCounts of(long[][] counts) {
        Domain.require(counts.length >= 1, "at least one group is needed, but there are none");
        for (long[] row : counts) {
            Domain.require(
                    row.length == counts[0].length,
                    "every group needs as many categories, but there are %s and %s",
                    counts[0].length,
                    row.length);
        }
        CategoryCounts.total(Arrays.stream(counts).flatMapToLong(Arrays::stream).toArray());
        long[][] full = transposed(withoutEmpty(transposed(withoutEmpty(counts))));
        return new TableCounts(full, sums(full), sums(transposed(full)));
    }

    int rows() {
        return counts.length;
    }

    int columns() {
        return columnSums.length;
    }

    double total() {
        return Arrays.stream(rowSums).sum();
    }

    private double expected(int i, int j) {
        return (double) rowSums[i] * columnSums[j] / total();
    }

    double smallestExpected() {
        return (double) Arrays.stream(rowSums).min().orElse(0)
                * Arrays.stream(columnSums).min().orElse(0)
                / total();
    }

    double chiSquared() {
        double sum = 0;
        for (int i = 0; i < rows(); i++) {
            for (int j = 0; j < columns(); j++) {
                double expected = expected(i, j);
                sum += (counts[i][j] - expected) * (counts[i][j] - expected) / expected;
            }
        }
        return sum;
    }

    double g() {
        double sum = 0;
        for (int i = 0; i < rows(); i++) {
            for (int j = 0; j < columns(); j++) {
                sum += deviance(counts[i][j], expected(i, j));
            }
        }
        return Math.max(0, sum);
    }

    static double deviance(long count, double expected) {
        return count == 0 ? 0 : 2 * count * Math.log(count / expected);
    }

    /** The column of every sample is written as a mass, so that shuffling masses deals columns out to rows anew. */
    double permutationP(PermutationTest test) {
        Domain.require(
                total() <= MOST_PERMUTED,
                "at most %s samples are dealt out anew, but there are %.0f",
                MOST_PERMUTED,
                total());
        double[] columns = new double[(int) total()];
        int at = 0;
        for (long[] row : counts) {
            for (int j = 0; j < row.length; j++) {
                Arrays.fill(columns, at, at + (int) row[j], j);
                at += (int) row[j];
            }
        }
        return test.pValue(columns, new SegmentShuffle(new int[] {0, at}), this::chiSquaredOf);
    }

    private double chiSquaredOf(double[] columnOfSample) {
        long[][] dealt = new long[rows()][columns()];
        int at = 0;
        for (int i = 0; i < rows(); i++) {
            for (long s = 0; s < rowSums[i]; s++) {
                dealt[i][(int) columnOfSample[at++]]++;
            }
        }
        return new TableCounts(dealt, rowSums, columnSums).chiSquared();
    }

    private static long[][] withoutEmpty(long[][] rows) {
        List<long[]> full = new ArrayList<>();
        for (long[] row : rows) {
            if (Arrays.stream(row).sum() > 0) {
                full.add(row);
            }
        }
        return full.toArray(long[][]::new);
    }

    private static long[][] transposed(long[][] rows) {
        long[][] columns = new long[rows[0].length][rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                columns[j][i] = rows[i][j];
            }
        }
        return columns;
    }

    private static long[] sums(long[][] rows) {
        return Arrays.stream(rows).mapToLong(row -> Arrays.stream(row).sum()).toArray();
    }
}
