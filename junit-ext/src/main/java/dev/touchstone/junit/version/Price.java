package dev.touchstone.junit.version;

import java.math.BigDecimal;

/**
 * What a model costs.
 *
 * @param input for a million tokens read
 * @param output for a million tokens written
 */
public record Price(BigDecimal input, BigDecimal output) {

    private static final int MILLION = 6;

    /** Of so many tokens read and written. */
    public BigDecimal of(long read, long written) {
        return input.multiply(BigDecimal.valueOf(read))
                .add(output.multiply(BigDecimal.valueOf(written)))
                .movePointLeft(MILLION);
    }
}
