package dev.touchstone.assertions.statistics;

/** The largest variance that a sum of correlated numbers can have when every sign is free. */
final class WidestSum {

    /** Up to this many numbers all signs are tried. */
    private static final int ENUMERATED = 14;

    private WidestSum() {}

    /** {@code max sᵀΣs} over s in {−1, 1}ⁿ, exactly for few numbers, otherwise the bound {@code Σ |Σⱼₖ|}. */
    static double variance(double[][] covariance) {
        return covariance.length <= ENUMERATED ? enumerated(covariance) : bound(covariance);
    }

    private static double bound(double[][] covariance) {
        double sum = 0;
        for (double[] row : covariance) {
            for (double entry : row) {
                sum += Math.abs(entry);
            }
        }
        return sum;
    }

    /** In the order of Gray's code, in which one sign changes at a time. */
    private static double enumerated(double[][] covariance) {
        int n = covariance.length;
        double[] signs = new double[n];
        java.util.Arrays.fill(signs, 1);
        double variance = quadratic(covariance, signs);
        double widest = variance;
        for (int code = 1; code < 1 << (n - 1); code++) {
            int k = Integer.numberOfTrailingZeros(code);
            variance -= 4 * signs[k] * (product(covariance[k], signs) - covariance[k][k] * signs[k]);
            signs[k] = -signs[k];
            widest = Math.max(widest, variance);
        }
        return widest;
    }

    private static double quadratic(double[][] covariance, double[] signs) {
        double sum = 0;
        for (int j = 0; j < signs.length; j++) {
            sum += signs[j] * product(covariance[j], signs);
        }
        return Math.max(0, sum);
    }

    private static double product(double[] row, double[] signs) {
        double sum = 0;
        for (int j = 0; j < row.length; j++) {
            sum += row[j] * signs[j];
        }
        return sum;
    }
}
