package dev.touchstone.assertions.statistics;

/**
 * The squared distance of two samples of vectors in the space of a kernel (Gretton and others 2012, J. Mach. Learn. Res.
 * 13:723).
 *
 * @param biased with every pair counted, equal ones too: never negative, too large on average
 * @param unbiased without a vector's likeness to itself: right on average, so negative about half the time if nothing has
 *     changed; as biased if an arm has a single vector
 */
public record MaximumMeanDiscrepancy(double biased, double unbiased) {

    /**
     * Of two samples.
     *
     * @param kernel often {@link GaussianKernel#medianHeuristic} of both samples together
     * @throws IllegalArgumentException if an arm is empty, or vectors differ in length or hold what is not finite
     */
    public static MaximumMeanDiscrepancy of(double[][] x, double[][] y, GaussianKernel kernel) {
        Vectored.check(x, y);
        double between = Vectored.mean(x, y, kernel::ofSquare);
        double ofX = Vectored.mean(x, x, kernel::ofSquare);
        double ofY = Vectored.mean(y, y, kernel::ofSquare);
        double unbiased = withoutItself(ofX, x.length) + withoutItself(ofY, y.length) - 2 * between;
        return new MaximumMeanDiscrepancy(Math.max(0, ofX + ofY - 2 * between), unbiased);
    }

    private static double withoutItself(double mean, int n) {
        return n == 1 ? mean : (mean * n - 1) / (n - 1);
    }
}
