package dev.touchstone.junit.plan;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.junit.version.ModelVersion;
import dev.touchstone.junit.version.Money;
import dev.touchstone.junit.version.Prices;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may be spent on asking models; what is recorded already costs nothing.
 *
 * @param calls the most of them
 * @param tokens read and written
 * @param money by the prices of {@code touchstone.prices}
 */
public record Allowance(OptionalLong calls, OptionalLong tokens, Optional<Money> money) {

    /** No limit. */
    public static final Allowance UNLIMITED =
            new Allowance(OptionalLong.empty(), OptionalLong.empty(), Optional.empty());

    private static final int LONGEST = 200;
    private static final Pattern PART = Pattern.compile("(\\d{1,15}(?:\\.\\d{1,6})?)\\s*(calls|tokens|[A-Z]{3})");

    /** {@code 500 calls, 200000 tokens, 5.00 USD}: any of them, each at most once; empty if it is not written so. */
    public static Optional<Allowance> parse(String text) {
        Allowance budget = UNLIMITED;
        for (String part : text.split(",", -1)) {
            Matcher matcher = PART.matcher(part.strip());
            Optional<Allowance> more =
                    matcher.matches() ? budget.with(matcher.group(1), matcher.group(2)) : Optional.empty();
            if (more.isEmpty()) {
                return Optional.empty();
            }
            budget = more.get();
        }
        return Optional.of(budget);
    }

    private Optional<Allowance> with(String amount, String unit) {
        if (unit.equals("calls")) {
            return calls.isPresent() ? Optional.empty() : whole(amount).map(most -> new Allowance(most, tokens, money));
        }
        if (unit.equals("tokens")) {
            return tokens.isPresent() ? Optional.empty() : whole(amount).map(most -> new Allowance(calls, most, money));
        }
        return money.isPresent()
                ? Optional.empty()
                : Optional.of(new Allowance(calls, tokens, Optional.of(new Money(new BigDecimal(amount), unit))));
    }

    private static Optional<OptionalLong> whole(String amount) {
        return amount.contains(".") ? Optional.empty() : Optional.of(OptionalLong.of(Long.parseLong(amount)));
    }

    /**
     * Checks that what is limited can be counted.
     *
     * @param where it is written
     * @throws ConfigurationException if money is limited in another currency than the prices'
     */
    public void requirePrices(Prices prices, String where) {
        money.filter(most -> !most.currency().equals(prices.currency())).ifPresent(most -> {
            throw new ConfigurationException(Explanation.of(where + " allows " + most + ", but "
                            + (prices.currency().isEmpty()
                                    ? "no prices are known"
                                    : "the prices are in " + prices.currency())
                            + ". No call was made.")
                    .why("what a call costs is known only from the prices you give.")
                    .fix("name a file of prices in " + most.currency()
                            + " by touchstone.prices, or write the budget in calls or tokens."));
        });
    }

    /**
     * Checks that what a version costs can be counted.
     *
     * @param where it is written
     * @throws ConfigurationException if money is limited, but the version's model has no price
     */
    public void requirePrice(Prices prices, ModelVersion version, String where) {
        if (money.isPresent() && prices.of(version.model()).isEmpty()) {
            throw new ConfigurationException(Explanation.of(where + " allows " + money.get()
                            + ", but the model of version " + version.name() + " has no price. No call was made.")
                    .fact("model", Untrusted.line(version.model(), LONGEST))
                    .why("what a call costs is known only from the prices you give.")
                    .fix("add the model to the file named by touchstone.prices."));
        }
    }

    /** Whether anything is limited. */
    public boolean isLimited() {
        return calls.isPresent() || tokens.isPresent() || money.isPresent();
    }

    @Override
    public String toString() {
        StringJoiner parts = new StringJoiner(", ");
        calls.ifPresent(most -> parts.add(most == 1 ? "1 call" : most + " calls"));
        tokens.ifPresent(most -> parts.add(most + " tokens"));
        money.ifPresent(most -> parts.add(most.toString()));
        return parts.toString();
    }
}
