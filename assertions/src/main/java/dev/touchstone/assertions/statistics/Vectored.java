package dev.touchstone.assertions.statistics;

import java.util.function.DoubleUnaryOperator;

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

    static void check(double[][] x, double[][] y) {
        Domain.require(
                x.length >= 1 && y.length >= 1,
                "either arm needs a vector, but there are %s and %s",
                x.length,
                y.length);
        check(x, x[0].length);
        check(y, x[0].length);
    }

    /** The mean over all pairs of what becomes of their squared distance. */
    static double mean(double[][] x, double[][] y, DoubleUnaryOperator ofSquare) {
        double sum = 0;
        for (double[] a : x) {
            double row = 0;
            for (double[] b : y) {
                row += ofSquare.applyAsDouble(squared(a, b));
            }
            sum += row / y.length;
        }
        return sum / x.length;
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
