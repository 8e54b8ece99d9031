package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.Interval;
import dev.touchstone.assertions.statistics.ProportionInterval;

/**
 * Every case differs by the same amount, most often by none: an estimated variance of 0 would claim certainty.
 *
 * <p>Instead: differences lie within −1 … 1, so if their mean is at most m, a single one is at least d with probability
 * at most {@code (1 + m) / (1 + d)} (Markov's inequality on 1 + difference), and all n of them with that to the n-th
 * power. For d = 0 this is the exact binomial bound on the number of cases.
 */
record EqualDifferences(double each, int cases) implements FinishedComparison {

    static EqualDifferences of(double[] differences) {
        return new EqualDifferences(differences[0], differences.length);
    }

    @Override
    public double unacceptableTail(double margin) {
        return all((1 - margin) / (1 + each));
    }

    @Override
    public double acceptableTail() {
        return all(1 / (1 - each));
    }

    @Override
    public double difference() {
        return each;
    }

    @Override
    public double discordance() {
        return each * each;
    }

    /** Clopper-Pearson on the number of cases, moved to the difference. */
    @Override
    public Interval interval() {
        double other = 1
                - ProportionInterval.clopperPearson(cases, cases, Intervals.SHOWN)
                        .low();
        return new Interval(
                Math.max(-1, each - other * (1 + each)),
                Math.min(1, each + other * (1 - each)),
                Intervals.SHOWN,
                "Clopper-Pearson on cases");
    }

    private double all(double one) {
        return Math.pow(Math.min(one, 1), cases);
    }
}
