package dev.touchstone.junit.approval;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * How far answers are from what is approved; kept to 6 significant digits.
 *
 * @param n answers, at least 2
 * @param mean of their distances, 0 to 1
 * @param sd their standard deviation, divided by n − 1
 */
public record Spread(int n, double mean, double sd) {

    private static final MathContext KEPT = new MathContext(6);

    /** @throws IllegalArgumentException if a number is out of range */
    public Spread {
        Require.that(n >= 2, "closeness of n = %s answers; at least 2 are needed", n);
        Require.that(mean >= 0 && mean <= 1, "a mean distance of %s; 0 to 1 is possible", mean);
        Require.that(sd >= 0 && sd <= 1, "a standard deviation of %s; 0 to 1 is possible", sd);
        mean = kept(mean);
        sd = kept(sd);
    }

    String json() {
        return "{\"n\":" + n + ",\"mean\":" + written(mean) + ",\"sd\":" + written(sd) + "}";
    }

    private static String written(double number) {
        return BigDecimal.valueOf(number).round(KEPT).stripTrailingZeros().toPlainString();
    }

    private static double kept(double number) {
        return BigDecimal.valueOf(number).round(KEPT).doubleValue();
    }
}
