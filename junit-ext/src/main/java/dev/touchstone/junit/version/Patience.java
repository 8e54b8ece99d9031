package dev.touchstone.junit.version;

import java.time.Duration;

/**
 * How long and how often a provider is tried.
 *
 * @param deadline for one answer, all attempts and the waiting between them included
 * @param attempts the most requests for one answer, at least 1
 * @param concurrency the most requests in flight to the provider at once, at least 1
 */
public record Patience(Duration deadline, int attempts, int concurrency) {

    /** Two minutes, five attempts, 64 at once. */
    public static final Patience USUAL = new Patience(Duration.ofMinutes(2), 5, 64);
}
