package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.grading.ScoreRange;
import dev.touchstone.assertions.statistics.Interval;
import dev.touchstone.assertions.statistics.MeanInterval;

/** Intervals that are shown beside a verdict; they do not decide it. */
final class Intervals {

    /** The two-sided confidence of every interval shown. */
    static final double SHOWN = 0.95;

    private Intervals() {}

    /** Read when a sequential test stopped. */
    static Interval ofScores(double[] scores, ScoreRange range) {
        return scores.length == 0
                ? unknown(range.lowest(), range.highest())
                : MeanInterval.anytime(scores, range.lowest(), range.highest(), SHOWN);
    }

    static Interval unknown(double low, double high) {
        return new Interval(low, high, SHOWN, "nothing known");
    }
}
