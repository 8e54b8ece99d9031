package dev.touchstone.junit.plan;

import dev.touchstone.junit.version.Money;
import dev.touchstone.junit.version.Price;
import dev.touchstone.junit.version.Prices;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * About what asking will cost, before anything was asked. Tokens read are guessed at four characters each; tokens written are known only as
 * the most a version allows.
 *
 * @param calls expected
 * @param recorded answers that need not be asked for
 * @param input tokens read
 * @param output the most tokens written; empty if a version allows any number
 * @param cost for these; empty if a price or the most tokens written are unknown
 */
public record Estimate(double calls, long recorded, double input, Optional<Double> output, Optional<Money> cost) {

    /** Nothing is asked. */
    public static final Estimate NOTHING = new Estimate(0, 0, 0, Optional.of(0.0), Optional.empty());

    /** Of a test whose every call is as dear as that of its dearest version. */
    static Estimate of(TestForecast test, Prices prices) {
        double calls = Math.max(0, test.calls().expected() - test.recorded());
        double input = calls * TokenGuess.input(test);
        Optional<Double> output = TokenGuess.output(test).map(most -> calls * most);
        Optional<Money> cost = output.flatMap(written -> dearest(test, prices)
                .map(price -> price.of(Math.round(input), Math.round(written)))
                .map(amount -> new Money(amount, prices.currency())));
        return new Estimate(calls, test.recorded(), input, output, cost);
    }

    private static Optional<Price> dearest(TestForecast test, Prices prices) {
        Price dearest = new Price(BigDecimal.ZERO, BigDecimal.ZERO);
        for (var version : test.versions()) {
            Optional<Price> price = prices.of(version.model());
            if (price.isEmpty()) {
                return Optional.empty();
            }
            dearest = new Price(
                    dearest.input().max(price.get().input()),
                    dearest.output().max(price.get().output()));
        }
        return Optional.of(dearest);
    }

    /** Of both; what is unknown of one is unknown of both. */
    Estimate plus(Estimate other) {
        return new Estimate(
                calls + other.calls,
                recorded + other.recorded,
                input + other.input,
                output.flatMap(mine -> other.output.map(theirs -> mine + theirs)),
                calls == 0 ? other.cost : other.calls == 0 ? cost : both(other));
    }

    private Optional<Money> both(Estimate other) {
        return cost.flatMap(
                mine -> other.cost.map(theirs -> new Money(mine.amount().add(theirs.amount()), mine.currency())));
    }
}
