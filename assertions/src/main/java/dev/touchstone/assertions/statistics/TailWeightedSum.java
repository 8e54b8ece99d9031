package dev.touchstone.assertions.statistics;

import java.util.Arrays;

/** What one sample contributes to A². */
record TailWeightedSum(double rightContinuous, double midrank) {

    static TailWeightedSum of(double[] sample, double[] pooled) {
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        double all = pooled.length;
        double n = sample.length;
        double first = 0;
        double second = 0;
        for (double value : SortedValues.distinct(pooled)) {
            double below = SortedValues.firstNotBelow(pooled, value);
            double upTo = SortedValues.firstAbove(pooled, value);
            double ownBelow = SortedValues.firstNotBelow(sorted, value);
            double ownUpTo = SortedValues.firstAbove(sorted, value);
            double times = upTo - below;
            double middle = (below + upTo) / 2;
            first += term(times, all * ownUpTo - n * upTo, upTo * (all - upTo));
            second +=
                    term(times, all * (ownBelow + ownUpTo) / 2 - n * middle, middle * (all - middle) - all * times / 4);
        }
        return new TailWeightedSum(first / n / all, second / n / all);
    }

    /** The last value, and a single one, have neither a difference nor a weight. */
    private static double term(double times, double difference, double weight) {
        return weight > 0 ? times * difference * difference / weight : 0;
    }
}
