package dev.touchstone.junit.model.wire;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the headers of an answer say of the rate that is allowed.
 *
 * @param headers the value of a header, by its name
 */
record RateHeaders(Function<String, Optional<String>> headers, Instant now) {

    // A limit further away than this is a date, or an error.
    private static final Duration FARTHEST = Duration.ofDays(1);

    private static final List<String> KINDS = List.of("requests", "tokens", "input-tokens", "output-tokens");

    /**
     * How much is left of one kind.
     *
     * @param kind {@code requests} or a kind of tokens
     * @param reset when there is more again
     */
    record Remaining(String kind, long count, Duration reset) {}

    /** Of every kind that is reported. */
    List<Remaining> remaining() {
        List<Remaining> found = new ArrayList<>();
        for (String kind : KINDS) {
            remaining(kind, "x-ratelimit-remaining-" + kind, "x-ratelimit-reset-" + kind)
                    .or(() -> remaining(
                            kind,
                            "anthropic-ratelimit-" + kind + "-remaining",
                            "anthropic-ratelimit-" + kind + "-reset"))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** How long the provider asks to wait. */
    Optional<Duration> retryAfter() {
        HeaderTimes times = new HeaderTimes(now);
        return headers.apply("retry-after-ms").flatMap(times::milliseconds).or(() -> headers.apply("retry-after")
                .flatMap(times::retryAfter));
    }

    private Optional<Remaining> remaining(String kind, String remaining, String reset) {
        Optional<Duration> until = headers.apply(reset)
                .flatMap(new HeaderTimes(now)::reset)
                .filter(duration -> duration.compareTo(FARTHEST) <= 0);
        return headers.apply(remaining)
                .filter(text -> text.matches("\\d{1,18}"))
                .flatMap(count -> until.map(wait -> new Remaining(kind, Long.parseLong(count), wait)));
    }
}
