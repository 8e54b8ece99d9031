package dev.touchstone.assertions.statistics;

import java.util.Arrays;

/**
 * Which quantiles of the resampled means are the limits of Efron's BCa interval.
 *
 * @param bias z₀, the normal quantile of the share of resampled means below the mean
 * @param acceleration how fast the standard error changes with the mean, from leaving out one case at a time
 */
record BcaLevels(double bias, double acceleration) {

    private static final double ROUNDING = 1e-12;

    static BcaLevels of(double[] caseMeans, double[] resampledMeans) {
        double mean = Moments.of(caseMeans).mean();
        return new BcaLevels(bias(resampledMeans, mean), acceleration(caseMeans, mean));
    }

    /** The level that takes the place of {@code tail}. */
    double level(double tail) {
        double shifted = bias - Distributions.normalUpperQuantile(tail);
        double slowed = 1 - acceleration * shifted;
        // Beyond the pole the formula would come back from the other end.
        double z = slowed > 0 ? bias + shifted / slowed : Math.copySign(Double.POSITIVE_INFINITY, shifted);
        return Distributions.normalUpperTail(-z);
    }

    /** Ties count half; a mean beyond all of the resampled ones counts as half a tie, to remain a number. */
    private static double bias(double[] resampledMeans, double mean) {
        double slack = ROUNDING * Math.max(1, Math.abs(mean));
        double below = Arrays.stream(resampledMeans)
                .map(resampled -> resampled < mean - slack ? 1 : resampled > mean + slack ? 0 : 0.5)
                .sum();
        double n = resampledMeans.length;
        return -Distributions.normalUpperQuantile(Math.min(n - 0.5, Math.max(0.5, below)) / n);
    }

    /** For a mean, leaving a case out moves it by its distance to the mean over n − 1, so that the n − 1 cancels. */
    private static double acceleration(double[] caseMeans, double mean) {
        double squares = 0;
        double cubes = 0;
        for (double value : caseMeans) {
            double distance = value - mean;
            squares += distance * distance;
            cubes += distance * distance * distance;
        }
        return cubes / (6 * Math.pow(squares, 1.5));
    }
}
