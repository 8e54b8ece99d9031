package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.Interval;

/** Error rates and confidence in words. */
final class Odds {

    private Odds() {}

    /** {@code at most once in 1,000 runs} for α = 0.001. */
    static String atMost(ErrorRates rates) {
        return "at most once in " + Decimals.plural((long) (1 / rates.alpha() + 1e-6), "run");
    }

    /** {@code 91.5 … 96.2 %   95 %, Wilson, n = 400}. */
    static String interval(PassRateEvidence evidence) {
        Interval interval = evidence.interval();
        return Decimals.hundredfold(interval.low()) + " … " + Decimals.percent(interval.high()) + "   "
                + shown(interval) + ", n = " + Decimals.count(evidence.samples());
    }

    /** {@code 95 %, Wilson}. */
    static String shown(Interval interval) {
        return Math.round(interval.confidence() * 100) + " %, " + interval.method();
    }
}
