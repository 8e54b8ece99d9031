package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.Interval;
import dev.touchstone.assertions.statistics.PairedDifference;
import java.util.Arrays;

/** Several samples per case: one difference of means for each case, not all equal. */
final class CaseMeans implements FinishedComparison {

    /** Equal differences of rates come out of floating point a little apart; real ones are further apart. */
    private static final double ROUNDING = 1e-12;

    private final double[] differences;

    CaseMeans(double[] differences) {
        this.differences = differences.clone();
    }

    static boolean areAllEqual(double[] differences) {
        double least = Arrays.stream(differences).min().orElseThrow();
        double most = Arrays.stream(differences).max().orElseThrow();
        return most - least < ROUNDING;
    }

    @Override
    public double unacceptableTail(double margin) {
        return PairedDifference.meanOfCasesTail(differences, margin);
    }

    @Override
    public double acceptableTail() {
        double[] losses =
                Arrays.stream(differences).map(difference -> -difference).toArray();
        return PairedDifference.meanOfCasesTail(losses, 0);
    }

    @Override
    public double difference() {
        return Arrays.stream(differences).average().orElseThrow();
    }

    /** The mean square: for single answers the share of pairs that differ. */
    @Override
    public double discordance() {
        return Arrays.stream(differences)
                .map(difference -> difference * difference)
                .average()
                .orElseThrow();
    }

    @Override
    public Interval interval() {
        Interval interval = PairedDifference.meanOfCases(differences, Intervals.SHOWN);
        return new Interval(
                Math.max(interval.low(), -1), Math.min(interval.high(), 1), Intervals.SHOWN, interval.method());
    }
}
