package dev.touchstone.junit.plan;

import java.util.OptionalInt;

/**
 * What one sampled test may use.
 *
 * @param maxSamples the most samples per version; empty: whatever the plan needs
 * @param concurrency calls in flight at once, at least 1
 * @param budget what the answers of one version may cost
 */
public record Limits(OptionalInt maxSamples, int concurrency, Allowance budget) {

    /** At any cost. */
    public Limits(OptionalInt maxSamples, int concurrency) {
        this(maxSamples, concurrency, Allowance.UNLIMITED);
    }
}
