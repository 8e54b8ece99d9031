package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.Interval;

/** Intervals that are shown beside a verdict; they do not decide it. */
final class Intervals {

    /** The two-sided confidence of every interval shown. */
    static final double SHOWN = 0.95;

    private Intervals() {}

    static Interval unknown(double low, double high) {
        return new Interval(low, high, SHOWN, "nothing known");
    }
}
