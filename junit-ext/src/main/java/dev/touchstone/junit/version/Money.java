package dev.touchstone.junit.version;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount.
 *
 * @param amount at least 0
 * @param currency three capital letters (ISO 4217)
 */
public record Money(BigDecimal amount, String currency) {

    private static final int SMALLEST = 4;

    /** {@code 0.0123 USD}: at least two decimals, at most four. */
    @Override
    public String toString() {
        BigDecimal rounded = amount.setScale(SMALLEST, RoundingMode.HALF_UP).stripTrailingZeros();
        return (rounded.scale() < 2 ? rounded.setScale(2, RoundingMode.UNNECESSARY) : rounded).toPlainString() + " "
                + currency;
    }
}
