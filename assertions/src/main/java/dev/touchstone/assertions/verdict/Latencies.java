package dev.touchstone.assertions.verdict;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

/**
 * How long the answers of one version took; immutable.
 *
 * <pre>{@code
 * assertThat(Latencies.of("refund-v2", durations)).hasPercentileOfAtMost(95, Duration.ofSeconds(2));
 * }</pre>
 */
public final class Latencies {

    private static final double NANOS = 1e9;

    private final String name;
    private final List<Duration> sorted;

    private Latencies(String name, List<Duration> sorted) {
        this.name = name;
        this.sorted = sorted;
    }

    /**
     * Those of answers that came; one that never came belongs to no verdict.
     *
     * @param name the version that answered
     */
    public static Latencies of(String name, Collection<Duration> latencies) {
        return new Latencies(name, latencies.stream().sorted().toList());
    }

    /** The version that answered. */
    public String name() {
        return name;
    }

    /** Answers. */
    public int count() {
        return sorted.size();
    }

    int within(Duration atMost) {
        return (int) sorted.stream()
                .takeWhile(latency -> latency.compareTo(atMost) <= 0)
                .count();
    }

    /** The smallest latency that this share of the answers does not exceed; there must be one. */
    Duration percentile(double share) {
        int rank = (int) Math.ceil(Decimals.product(share, count()));
        return sorted.get(Math.max(rank, 1) - 1);
    }

    double[] seconds() {
        return sorted.stream()
                .mapToDouble(latency -> latency.getSeconds() + latency.getNano() / NANOS)
                .toArray();
    }
}
