package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.Interval;
import java.time.Duration;
import java.util.Optional;

/**
 * The numbers behind a finding about latencies.
 *
 * @param within the answers that came in time
 * @param observed the percentile of the latencies seen; empty when nothing was asked
 * @param interval for the percentile, in seconds; a limit is infinite where there are too few answers for one
 */
public record LatencyEvidence(PassRateEvidence within, Optional<Duration> observed, Interval interval)
        implements Evidence {

    /** The one that suits how the sampling was stopped. */
    interface Method {
        Interval interval(double[] seconds, double quantile, double confidence);
    }

    static LatencyEvidence of(
            Latencies latencies, PassRateEvidence within, LatencyRequirement requirement, Method method) {
        double quantile = requirement.share().atLeast();
        if (latencies.count() == 0) {
            return new LatencyEvidence(within, Optional.empty(), Intervals.unknown(0, Double.POSITIVE_INFINITY));
        }
        Interval interval = quantile == 1
                ? Intervals.unknown(0, Double.POSITIVE_INFINITY) // no number of answers bounds the slowest to come
                : method.interval(latencies.seconds(), quantile, Intervals.SHOWN);
        return new LatencyEvidence(within, Optional.of(latencies.percentile(quantile)), interval);
    }
}
