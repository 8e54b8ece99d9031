package dev.touchstone.assertions.statistics;

/**
 * The log likelihood ratio of the unacceptable against the acceptable pass rate, as steps per sample: {@code onPass} is
 * negative, {@code onFail} positive.
 */
record LikelihoodRatio(double onPass, double onFail) {

    /** A sum that should equal a threshold but is rounded just below it still counts as reaching it. */
    private static final double SLACK = 1e-12;

    /** Strict arithmetic, so that the integer bounds are the same on every machine. */
    static LikelihoodRatio of(double acceptable, double unacceptable) {
        return new LikelihoodRatio(
                StrictMath.log(unacceptable / acceptable), StrictMath.log((1 - unacceptable) / (1 - acceptable)));
    }

    double at(long n, long passes) {
        return passes * onPass + (n - passes) * onFail;
    }

    /** The greatest number of passes among n at which the sum is at least {@code threshold}. */
    int mostPassesReaching(double threshold, int n) {
        return (int) Math.floor((n * onFail - threshold + SLACK) / (onFail - onPass));
    }

    /** The smallest number of passes among n at which the sum is at most {@code threshold}. */
    int fewestPassesReaching(double threshold, int n) {
        return (int) Math.ceil((n * onFail - threshold - SLACK) / (onFail - onPass));
    }
}
