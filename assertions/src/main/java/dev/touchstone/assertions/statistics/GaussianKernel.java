package dev.touchstone.assertions.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How alike two vectors are, {@code exp(−‖a − b‖² / (2h²))}, 1 for equal ones.
 *
 * @param bandwidth h, above 0, in the unit of the vectors
 */
public record GaussianKernel(double bandwidth) {

    /** @throws IllegalArgumentException if the bandwidth is not above 0 and finite */
    public GaussianKernel {
        Domain.require(
                bandwidth > 0 && Double.isFinite(bandwidth),
                "bandwidth must be above 0 and finite, but is %s",
                bandwidth);
    }

    /**
     * The kernel whose bandwidth is the median distance between two different vectors of the pooled sample, both arms
     * together (Gretton and others 2012, J. Mach. Learn. Res. 13:723), so that it is the same for every arrangement of
     * them. Distances of 0 do not count; 1 if there is no other.
     *
     * @throws IllegalArgumentException if vectors differ in length or hold what is not finite
     */
    public static GaussianKernel medianHeuristic(double[][] pooled) {
        Vectored.check(pooled, pooled.length == 0 ? 0 : pooled[0].length);
        return ofSquares(Vectored.squared(pooled));
    }

    static GaussianKernel ofSquares(double[][] squares) {
        double[] positive = IntStream.range(0, squares.length)
                .mapToObj(i -> Arrays.stream(squares[i], 0, i))
                .flatMapToDouble(row -> row.filter(square -> square > 0))
                .toArray();
        Arrays.sort(positive);
        double bandwidth = positive.length == 0 ? 1 : Math.sqrt(positive[positive.length / 2]);
        return new GaussianKernel(bandwidth);
    }

    double ofSquare(double square) {
        return Math.exp(-square / (2 * bandwidth * bandwidth));
    }

    /** Replaces squared distances by likenesses. */
    void apply(double[][] squares) {
        for (double[] row : squares) {
            for (int j = 0; j < row.length; j++) {
                row[j] = ofSquare(row[j]);
            }
        }
    }
}
