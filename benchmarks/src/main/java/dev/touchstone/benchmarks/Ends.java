package dev.touchstone.benchmarks;

import dev.touchstone.assertions.statistics.Look;

/** How simulated runs ended, and after how many observations. */
final class Ends {

    private long runs;
    private long accepted;
    private long rejected;
    private double sum;
    private double squares;

    void add(Look look, int observations) {
        runs++;
        accepted += look == Look.ACCEPT ? 1 : 0;
        rejected += look == Look.REJECT ? 1 : 0;
        sum += observations;
        squares += (double) observations * observations;
    }

    double mean() {
        return sum / runs;
    }

    double standardError() {
        return Math.sqrt((squares / runs - mean() * mean()) / (runs - 1));
    }

    double acceptRate() {
        return (double) accepted / runs;
    }

    double rejectRate() {
        return (double) rejected / runs;
    }
}
