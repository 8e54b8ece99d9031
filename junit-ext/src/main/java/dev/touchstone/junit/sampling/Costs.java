package dev.touchstone.junit.sampling;

import dev.touchstone.junit.version.Money;
import dev.touchstone.junit.version.Prices;
import java.util.Optional;

/**
 * What the answers of one run have cost.
 *
 * @param spent on those that were asked for; those shared with another run cost this one nothing
 * @param recorded answers that came from recordings
 * @param money empty where tokens or prices are unknown
 */
public record Costs(Spent spent, int recorded, Optional<Money> money) {

    /** Nothing. */
    public static final Costs NONE = new Costs(Spent.NOTHING, 0, Optional.empty());

    /** At these prices. */
    public static Costs of(Spent spent, int recorded, Prices prices) {
        boolean known = !prices.currency().isEmpty() && spent.unpriced() == 0;
        return new Costs(
                spent, recorded, known ? Optional.of(new Money(spent.money(), prices.currency())) : Optional.empty());
    }
}
