package dev.touchstone.assertions.statistics;

/**
 * What was seen of one pass rate.
 *
 * @param passes how many samples passed, from 0 to {@code n}
 * @param n the number of samples, at least 1
 */
public record Proportion(long passes, long n) {

    /** @throws IllegalArgumentException if there is no sample, or {@code passes} is not in 0…n */
    public Proportion {
        Domain.passes(passes, n);
    }

    /** The share of samples that passed. */
    public double rate() {
        return (double) passes / n;
    }
}
