package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A percentile of the latencies that must not be exceeded.
 *
 * <p>"p95 at most 2 s" says that at least 95 % of the answers come within 2 s, so it is decided as that share is: with
 * 95 % within it fails at most with probability α; with 90 % or fewer (the share of slow answers may not double) it
 * passes at most with probability β. Right for latencies of any distribution.
 *
 * <pre>{@code
 * LatencyRequirement.of(95, Duration.ofSeconds(2))    // acceptable 95 % within 2 s, unacceptable 90 %
 * LatencyRequirement.of(0.95, Duration.ofSeconds(2))  // ConfigurationException: percentile = 0.95 is below 1
 * }</pre>
 *
 * @param percentile 1 … 100
 * @param atMost above zero
 * @param share of the answers that must come within {@code atMost}
 */
public record LatencyRequirement(double percentile, Duration atMost, PassRateRequirement share) implements Requirement {

    private static final double ALL = 100;

    /** @throws ConfigurationException if a number is out of range */
    public LatencyRequirement {
        requirePercentile(percentile);
        if (atMost.isZero() || atMost.isNegative()) {
            throw new ConfigurationException(Explanation.of("atMost = " + atMost + " is no latency")
                    .fact("atMost", "above zero")
                    .why("no answer comes before it was asked for")
                    .fix("write how long an answer may take, for example 2 s"));
        }
    }

    /** With {@link ErrorRates#DEFAULT}. */
    public static LatencyRequirement of(double percentile, Duration atMost) {
        return of(percentile, atMost, ErrorRates.DEFAULT);
    }

    /**
     * The share of slow answers may double at most, and must not leave fewer than half of the required ones within.
     *
     * @throws ConfigurationException if a number is out of range
     */
    public static LatencyRequirement of(double percentile, Duration atMost, ErrorRates rates) {
        requirePercentile(percentile);
        double within = percentile / ALL;
        OptionalDouble tolerance =
                Decimals.difference(1, within) < within / 2 ? OptionalDouble.empty() : OptionalDouble.of(within / 2);
        return new LatencyRequirement(percentile, atMost, PassRateRequirement.of(within, tolerance, rates));
    }

    private static void requirePercentile(double percentile) {
        if (!(percentile >= 1 && percentile <= ALL)) {
            boolean share = percentile > 0 && percentile < 1;
            throw new ConfigurationException(Explanation.of("percentile = " + percentile + " is out of range")
                    .fact("legal", "1 to 100")
                    .why("the 95th percentile is the latency that 95 % of the answers do not exceed")
                    .fix("write percentile = " + (share ? Decimals.plain(percentile * ALL) : "95")));
        }
    }

    @Override
    public Optional<ErrorRates> errorRates() {
        return share.errorRates();
    }

    @Override
    public boolean mayFailByChance() {
        return share.mayFailByChance();
    }

    @Override
    public Optional<String> detects() {
        return Optional.of(Decimals.points(share.tolerance()) + " points fewer answers in time");
    }

    @Override
    public String describe() {
        return "p" + Decimals.plain(percentile) + " latency ≤ " + Decimals.seconds(atMost);
    }
}
