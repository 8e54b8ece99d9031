package dev.touchstone.assertions.grading;

import java.util.Arrays;

/** A vector of one embedding model; immutable. */
public final class Embedding {

    private final double[] values;

    private Embedding(double[] values) {
        this.values = values;
    }

    /**
     * Keeps a copy.
     *
     * @throws IllegalArgumentException if it has no number, or one that is not finite
     */
    public static Embedding of(double... vector) {
        if (vector.length == 0 || !Arrays.stream(vector).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException(
                    "an embedding has at least one number, and all are finite: " + Arrays.toString(vector));
        }
        return new Embedding(vector.clone());
    }

    /** A copy of its numbers. */
    public double[] values() {
        return values.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Embedding embedding && Arrays.equals(values, embedding.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
