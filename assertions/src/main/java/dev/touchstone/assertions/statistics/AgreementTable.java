package dev.touchstone.assertions.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Shares of all ratings, with the agreement that each pair of categories is worth. */
@SuppressWarnings("ArrayRecordComponent") // lives for one calculation and is never compared
record AgreementTable(double n, double[][] shares, double[][] worth, double[] rows, double[] columns) {

    static AgreementTable of(long[][] counts, Kappa.Weights weights) {
        int size = counts.length;
        double n = total(counts);
        double[][] shares = new double[size][size];
        double[][] worth = new double[size][size];
        double[] rows = new double[size];
        double[] columns = new double[size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                shares[i][j] = counts[i][j] / n;
                worth[i][j] = weights.agreement(Math.abs(i - j) / (size - 1.0));
                rows[i] += shares[i][j];
                columns[j] += shares[i][j];
            }
        }
        return new AgreementTable(n, shares, worth, rows, columns);
    }

    private static double total(long[][] counts) {
        Domain.require(counts.length >= 2, "at least two categories are needed, but there are %s", counts.length);
        double n = 0;
        for (long[] row : counts) {
            Domain.require(
                    row.length == counts.length,
                    "the table must be square, but a row of %s has %s columns",
                    counts.length,
                    row.length);
            Arrays.stream(row).forEach(count -> Domain.count("a count", count));
            n += Arrays.stream(row).sum();
        }
        Domain.require(n >= 1, "at least one rating is needed, but there are none");
        return n;
    }

    Kappa kappa() {
        double pe = expected();
        double kappa = (observed() - pe) / (1 - pe);
        double chance = 1 - kappa;
        double spread = sum((i, j) -> shares[i][j] * square(worth[i][j] - habit(i, j) * chance));
        double nullSpread = sum((i, j) -> rows[i] * columns[j] * square(worth[i][j] - habit(i, j)));
        return new Kappa(kappa, error(spread, kappa - pe * chance), error(nullSpread, pe));
    }

    double observed() {
        return sum((i, j) -> shares[i][j] * worth[i][j]);
    }

    double expected() {
        return sum((i, j) -> rows[i] * columns[j] * worth[i][j]);
    }

    private double error(double spread, double centre) {
        // At full agreement the difference is 0 but for rounding, which must not pass for a standard error.
        double variance = spread - centre * centre;
        return variance > 1e-15 ? Math.sqrt(variance / n) / (1 - expected()) : 0;
    }

    /** What category i of the one and j of the other are worth on average against all of the respective other. */
    private double habit(int i, int j) {
        return IntStream.range(0, rows.length)
                .mapToDouble(c -> columns[c] * worth[i][c] + rows[c] * worth[c][j])
                .sum();
    }

    private double sum(Cell cell) {
        double sum = 0;
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows.length; j++) {
                sum += cell.at(i, j);
            }
        }
        return sum;
    }

    private static double square(double value) {
        return value * value;
    }

    private interface Cell {

        double at(int row, int column);
    }
}
