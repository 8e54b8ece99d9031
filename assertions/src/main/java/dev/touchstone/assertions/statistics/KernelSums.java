package dev.touchstone.assertions.statistics;

import java.util.Arrays;

/** Arithmetic on a matrix of likenesses, which are inner products of what the vectors stand for. */
final class KernelSums {

    private static final int ITERATIONS = 200;
    private static final double SETTLED = 1e-10;

    private KernelSums() {}

    /** Inner products of weighted sums of vectors: vector s goes into sum {@code of[s]}, or into none if that is negative. */
    static double[][] aggregate(double[][] kernel, int[] of, double[] weights, int sums) {
        double[][] products = new double[sums][sums];
        for (int s = 0; s < of.length; s++) {
            for (int t = 0; t < of.length && of[s] >= 0; t++) {
                if (of[t] >= 0) {
                    products[of[s]][of[t]] += weights[s] * weights[t] * kernel[s][t];
                }
            }
        }
        return products;
    }

    static double quadratic(double[][] matrix, double[] vector) {
        double sum = 0;
        for (int i = 0; i < vector.length; i++) {
            double row = 0;
            for (int j = 0; j < vector.length; j++) {
                row += matrix[i][j] * vector[j];
            }
            sum += vector[i] * row;
        }
        return Math.max(0, sum);
    }

    static double trace(double[][] matrix) {
        double sum = 0;
        for (int i = 0; i < matrix.length; i++) {
            sum += matrix[i][i];
        }
        return Math.max(0, sum);
    }

    /** By power iteration, from a start that favours nothing in particular. */
    static double largestEigenvalue(double[][] matrix) {
        double[] vector = new double[matrix.length];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = 1 + Math.sin(i + 1.0);
        }
        double eigenvalue = 0;
        for (int step = 0; step < ITERATIONS; step++) {
            vector = times(matrix, unit(vector));
            double stretched = norm(vector);
            if (Math.abs(stretched - eigenvalue) <= SETTLED * stretched) {
                return stretched;
            }
            eigenvalue = stretched;
        }
        return eigenvalue;
    }

    private static double[] unit(double[] vector) {
        double norm = norm(vector);
        return Arrays.stream(vector).map(entry -> entry / norm).toArray();
    }

    private static double norm(double[] vector) {
        return Math.sqrt(Arrays.stream(vector).map(entry -> entry * entry).sum());
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[vector.length];
        for (int i = 0; i < product.length; i++) {
            for (int j = 0; j < vector.length; j++) {
                product[i] += matrix[i][j] * vector[j];
            }
        }
        return product;
    }
}
