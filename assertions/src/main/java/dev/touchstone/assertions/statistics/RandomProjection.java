package dev.touchstone.assertions.statistics;

import java.util.Random;

/**
 * A vector in a few dimensions, in which distances are about what they were: the sums of its numbers under random signs (Johnson and
 * Lindenstrauss 1984; Achlioptas 2003, J. Comput. Syst. Sci. 66:671). The same vector always comes to the same; a shorter one stays as
 * it is.
 */
public final class RandomProjection {

    private static final long SEED = 0x736b65746368L;

    private RandomProjection() {}

    /**
     * Projects it.
     *
     * @param dimensions at least 1; the squared distance of two vectors keeps its expectation, with a relative standard error of about
     *     {@code √(2 / dimensions)}
     */
    public static double[] of(double[] vector, int dimensions) {
        Domain.require(dimensions >= 1, "there must be at least one dimension, but there are %s", dimensions);
        if (vector.length <= dimensions) {
            return vector.clone();
        }
        // Specified to the bit, unlike newer generators.
        Random signs = new Random(SEED);
        double scale = 1 / Math.sqrt(dimensions);
        double[] projected = new double[dimensions];
        for (int row = 0; row < dimensions; row++) {
            for (double number : vector) {
                projected[row] += signs.nextBoolean() ? number * scale : -number * scale;
            }
        }
        return projected;
    }
}
