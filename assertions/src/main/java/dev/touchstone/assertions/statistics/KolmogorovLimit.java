package dev.touchstone.assertions.statistics;

/** The limit distribution of the largest difference of two distribution functions. */
final class KolmogorovLimit {

    private static final double SMALL = 1;
    private static final int TERMS = 20;

    private KolmogorovLimit() {}

    /** By either of two series, whichever converges at once (Jacobi's theta). */
    static double upperTail(double z) {
        if (z <= 0) {
            return 1;
        }
        return z < SMALL ? 1 - lower(z) : upper(z);
    }

    private static double upper(double z) {
        double sum = 0;
        for (int j = TERMS; j >= 1; j--) {
            sum += (j % 2 == 1 ? 2 : -2) * Math.exp(-2.0 * j * j * z * z);
        }
        return Math.min(1, sum);
    }

    private static double lower(double z) {
        double sum = 0;
        for (int j = 1; j <= TERMS; j++) {
            double odd = 2 * j - 1;
            sum += Math.exp(-odd * odd * Math.PI * Math.PI / (8 * z * z));
        }
        return Math.sqrt(2 * Math.PI) / z * sum;
    }
}
