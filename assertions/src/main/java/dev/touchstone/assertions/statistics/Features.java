package dev.touchstone.assertions.statistics;

/** Numbers per sample whose means differ between two arms by amounts that add up to the distance of the arms. */
interface Features {

    int count();

    /** Adds what one case contributes, its samples weighing {@code weight} together. */
    void add(double[] samples, double weight, double[] row);
}
