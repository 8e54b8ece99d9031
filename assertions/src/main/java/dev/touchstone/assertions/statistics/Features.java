package dev.touchstone.assertions.statistics;

/** Numbers per sample whose means differ between two arms by amounts that add up to the distance of the arms. */
interface Features {

    /** How many sums are kept per row. */
    int sums();

    /** Adds the samples of one case, which weigh {@code weight} together, to the sums of a row. */
    void add(double[] samples, double weight, double[] sums);

    /** The features that the sums of a row stand for. */
    double[] of(double[] sums);
}
