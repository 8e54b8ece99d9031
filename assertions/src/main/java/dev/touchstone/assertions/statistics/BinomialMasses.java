package dev.touchstone.assertions.statistics;

/**
 * The probabilities of a binomial number near its mean, where all of them are that matter: from the mode outwards by the
 * ratio of neighbours, then brought to a sum of 1.
 *
 * @param first the number that the first probability belongs to
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one calculation and is never compared
record BinomialMasses(int first, double[] masses) {

    private static final double DEVIATIONS = 10;
    private static final int MORE = 20;

    static BinomialMasses of(int n, double p) {
        int mode = (int) Math.min(n, Math.floor((n + 1.0) * p));
        int reach = (int) Math.ceil(DEVIATIONS * Math.sqrt(n * p * (1 - p))) + MORE;
        int first = Math.max(0, mode - reach);
        double[] masses = new double[Math.min(n, mode + reach) - first + 1];
        masses[mode - first] = 1;
        for (int k = mode; k > first; k--) {
            masses[k - 1 - first] = masses[k - first] * (k / (n - k + 1.0)) * ((1 - p) / p);
        }
        for (int k = mode; k - first < masses.length - 1; k++) {
            masses[k + 1 - first] = masses[k - first] * ((n - k) / (k + 1.0)) * (p / (1 - p));
        }
        return new BinomialMasses(first, normalised(masses));
    }

    private static double[] normalised(double[] masses) {
        double sum = 0;
        for (double mass : masses) {
            sum += mass;
        }
        for (int i = 0; i < masses.length; i++) {
            masses[i] /= sum;
        }
        return masses;
    }
}
