package dev.touchstone.junit.model.wire;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** What one provider allows for one model, as far as it has said: asked before every request, told after every answer. */
final class RateLimit {

    private static final String REQUESTS = "requests";
    private static final String PAUSE = "pause";

    private final Time time;
    private final Map<String, Allowance> allowances = new HashMap<>();

    RateLimit(Time time) {
        this.time = time;
    }

    // Counted down between two answers, so that requests in flight do not all take the same last one.
    private record Allowance(long count, long until) {}

    /** Takes leave for one request: zero if it may be sent now, else how long to wait before asking again. */
    synchronized Duration reserve() {
        long now = time.nanos();
        allowances.values().removeIf(allowance -> allowance.until() - now <= 0);
        long wait = allowances.values().stream()
                .filter(allowance -> allowance.count() <= 0)
                .mapToLong(allowance -> allowance.until() - now)
                .max()
                .orElse(0);
        if (wait == 0) {
            allowances.computeIfPresent(REQUESTS, (kind, left) -> new Allowance(left.count() - 1, left.until()));
        }
        return Duration.ofNanos(wait);
    }

    /** Learns from an answer. */
    synchronized void learn(RateHeaders headers) {
        headers.remaining().forEach(left -> allowances.put(left.kind(), until(left.count(), left.reset())));
    }

    /** Lets nobody ask before this time has passed. */
    synchronized void pause(Duration wait) {
        allowances.merge(PAUSE, until(0, wait), (one, other) -> one.until() - other.until() > 0 ? one : other);
    }

    private Allowance until(long count, Duration wait) {
        return new Allowance(count, time.nanos() + wait.toNanos());
    }
}
