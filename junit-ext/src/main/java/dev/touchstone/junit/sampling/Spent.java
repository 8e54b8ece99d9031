package dev.touchstone.junit.sampling;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.response.TokenUsage;
import dev.touchstone.junit.version.Price;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What asking has cost.
 *
 * @param calls made, those that brought no answer included
 * @param attempts requests sent for the answers, at least one each
 * @param input tokens read, as far as providers reported them
 * @param output tokens written, as far as providers reported them
 * @param uncounted answers whose tokens nobody reported
 * @param unpriced answers whose model has no price
 * @param money for all others, in the currency of the prices
 */
public record Spent(
        long calls, long attempts, long input, long output, long uncounted, long unpriced, BigDecimal money) {

    /** Nothing yet. */
    public static final Spent NOTHING = new Spent(0, 0, 0, 0, 0, 0, BigDecimal.ZERO);

    Spent call() {
        return new Spent(calls + 1, attempts, input, output, uncounted, unpriced, money);
    }

    Spent withoutCall() {
        return new Spent(calls - 1, attempts, input, output, uncounted, unpriced, money);
    }

    Spent answered(Response response, Optional<Price> price) {
        long read = response.usage().map(TokenUsage::input).orElse(0L);
        long written = response.usage().map(TokenUsage::output).orElse(0L);
        boolean counted = response.usage().isPresent();
        return plus(new Spent(
                0,
                response.served().attempts(),
                read,
                written,
                counted ? 0 : 1,
                counted && price.isPresent() ? 0 : 1,
                price.map(known -> known.of(read, written)).orElse(BigDecimal.ZERO)));
    }

    /** Both together. */
    public Spent plus(Spent other) {
        return new Spent(
                calls + other.calls,
                attempts + other.attempts,
                input + other.input,
                output + other.output,
                uncounted + other.uncounted,
                unpriced + other.unpriced,
                money.add(other.money));
    }

    /** Tokens read and written; empty if a provider did not report some. */
    public Optional<Long> tokens() {
        return uncounted == 0 ? Optional.of(input + output) : Optional.empty();
    }
}
