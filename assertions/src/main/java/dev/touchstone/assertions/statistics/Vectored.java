package dev.touchstone.assertions.statistics;

/** Distances between vectors. */
final class Vectored {

    private Vectored() {}

    static void check(double[][] vectors, int length) {
        for (double[] vector : vectors) {
            Domain.require(
                    vector.length == length,
                    "vectors must have the same length, but have %s and %s",
                    length,
                    vector.length);
            for (double entry : vector) {
                Domain.require(
                        Math.abs(entry) <= 1e150, "a vector must hold numbers up to 1e150, but one holds %s", entry);
            }
        }
    }

    static double squared(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            double difference = a[j] - b[j];
            sum += difference * difference;
        }
        return sum;
    }

    /** Squared distances of all pairs. */
    static double[][] squared(double[][] vectors) {
        double[][] squared = new double[vectors.length][vectors.length];
        for (int i = 0; i < vectors.length; i++) {
            for (int j = 0; j < i; j++) {
                squared[i][j] = squared(vectors[i], vectors[j]);
                squared[j][i] = squared[i][j];
            }
        }
        return squared;
    }
}
