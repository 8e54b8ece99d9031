package dev.touchstone.junit.results;

import dev.touchstone.assertions.statistics.Interval;

/** An interval, with the confidence and the method without which it says nothing. */
public record IntervalRecord(double low, double high, double confidence, String method) {

    static IntervalRecord of(Interval interval) {
        return new IntervalRecord(interval.low(), interval.high(), interval.confidence(), interval.method());
    }
}
