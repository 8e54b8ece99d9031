package dev.touchstone.assertions.statistics;

import java.util.function.LongPredicate;

/** Random paths from (0, 0) to (n, m), each equally likely. */
final class LatticePaths {

    private LatticePaths() {}

    /**
     * The probability that a path touches a point (i, j) with {@code touched(i m − j n)}, where only points that end a tie
     * are looked at. Sums of positive numbers only, so that tiny probabilities are as exact as large ones.
     */
    static double exceeding(int n, int m, boolean[] looked, LongPredicate touched) {
        double[] column = new double[m + 1];
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= m; j++) {
                boolean touches = i + j > 0 && looked[i + j] && touched.test((long) i * m - (long) j * n);
                column[j] = touches ? 1 : arriving(column, i, j);
            }
        }
        return column[m];
    }

    /** A path that arrives at (i, j) came from (i − 1, j) with probability i / (i + j). */
    private static double arriving(double[] column, int i, int j) {
        double fromLeft = i == 0 ? 0 : column[j] * i;
        double fromBelow = j == 0 ? 0 : column[j - 1] * j;
        return i + j == 0 ? 0 : (fromLeft + fromBelow) / (i + j);
    }
}
