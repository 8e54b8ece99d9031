package dev.touchstone.junit.model.anthropic;

import dev.touchstone.assertions.response.TokenUsage;
import dev.touchstone.junit.model.wire.JsonBody;
import java.util.Optional;
import java.util.OptionalLong;

/** Tokens as they are reported, once or, in a stream, again and again: the last count of each kind holds. */
final class UsageReport {

    private OptionalLong fresh = OptionalLong.empty();
    private long intoCache;
    private long fromCache;
    private OptionalLong written = OptionalLong.empty();

    /** What was read. A stream begins with it. */
    UsageReport takeRead(JsonBody usage) {
        fresh = either(usage.count("input_tokens"), fresh);
        intoCache = usage.count("cache_creation_input_tokens").orElse(intoCache);
        fromCache = usage.count("cache_read_input_tokens").orElse(fromCache);
        return this;
    }

    /** What was written. At the beginning of a stream this is no more than a first guess. */
    UsageReport takeWritten(JsonBody usage) {
        written = either(usage.count("output_tokens"), written);
        return this;
    }

    /** {@code input_tokens} leaves out what went through the cache, which the model has read all the same. */
    Optional<TokenUsage> total() {
        return fresh.isPresent() && written.isPresent()
                ? Optional.of(new TokenUsage(fresh.getAsLong() + intoCache + fromCache, written.getAsLong()))
                : Optional.empty();
    }

    private static OptionalLong either(OptionalLong now, OptionalLong before) {
        return now.isPresent() ? now : before;
    }
}
