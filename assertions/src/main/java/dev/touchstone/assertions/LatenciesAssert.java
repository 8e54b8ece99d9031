package dev.touchstone.assertions;

import dev.touchstone.assertions.verdict.FinishedTrials;
import dev.touchstone.assertions.verdict.Latencies;
import dev.touchstone.assertions.verdict.LatencyRequirement;
import java.time.Duration;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on latencies of a number of answers that was fixed before, right for any distribution of them.
 *
 * <p>Latencies that decide nothing fail too, saying how many answers would.
 */
public final class LatenciesAssert extends AbstractAssert<LatenciesAssert, Latencies> {

    LatenciesAssert(Latencies actual) {
        super(actual, LatenciesAssert.class);
    }

    /**
     * Holds unless more answers are slower than the percentile allows; the share of slow ones may not double.
     *
     * <pre>{@code
     * assertThat(latencies).hasPercentileOfAtMost(95, Duration.ofSeconds(2));
     * }</pre>
     *
     * @param percentile 1 … 100
     * @param atMost above zero
     * @throws dev.touchstone.assertions.message.ConfigurationException if a number is out of range
     */
    public LatenciesAssert hasPercentileOfAtMost(double percentile, Duration atMost) {
        return holds(LatencyRequirement.of(percentile, atMost));
    }

    /** As {@link #hasPercentileOfAtMost(double, Duration)}, failing only with this confidence. */
    public LatenciesAssert hasPercentileOfAtMost(double percentile, Duration atMost, Confidence confidence) {
        return holds(LatencyRequirement.of(percentile, atMost, confidence.rates()));
    }

    private LatenciesAssert holds(LatencyRequirement requirement) {
        isNotNull();
        Unmet.in(FinishedTrials.latency(actual, requirement), actual.name()).ifPresent(text -> {
            throw failure("%s", text);
        });
        return this;
    }
}
