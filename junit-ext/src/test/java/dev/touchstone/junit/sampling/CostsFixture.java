package dev.touchstone.junit.sampling;

import java.math.BigDecimal;
import java.util.Optional;

/** Costs of calls of which nothing else is known. */
public final class CostsFixture {

    private CostsFixture() {}

    public static Costs calls(int calls) {
        Spent spent = new Spent(calls, calls, 0, 0, calls, calls, BigDecimal.ZERO);
        return new Costs(spent, 0, Optional.empty());
    }
}
