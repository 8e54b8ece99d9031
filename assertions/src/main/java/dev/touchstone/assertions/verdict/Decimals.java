package dev.touchstone.assertions.verdict;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;

/** Numbers as a reader expects them: decimal arithmetic on what the user wrote, one decimal, − as the minus sign. */
final class Decimals {

    private static final int MOST_DECIMALS = 6;

    private Decimals() {}

    /** 0.95 − 0.05 = 0.9, where doubles say 0.8999…. */
    static double difference(double from, double amount) {
        return Double.isFinite(from) && Double.isFinite(amount)
                ? BigDecimal.valueOf(from).subtract(BigDecimal.valueOf(amount)).doubleValue()
                : from - amount;
    }

    /** 0.95 × 20 = 19, where doubles may say 19.000000000000004. */
    static double product(double share, int count) {
        return BigDecimal.valueOf(share).multiply(BigDecimal.valueOf(count)).doubleValue();
    }

    /** {@code 2 s}, {@code 1.25 s}, {@code 0.004 s}: to the millisecond, below one to the microsecond. */
    static String seconds(Duration duration) {
        BigDecimal exact = BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
        int decimals = exact.compareTo(BigDecimal.valueOf(1, 3)) < 0 ? 6 : 3;
        BigDecimal shown = exact.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        return (shown.signum() == 0 ? "0" : shown.toPlainString()) + " s";
    }

    static String percent(double rate) {
        return hundredfold(rate) + " %";
    }

    /** The hundredfold with one decimal; more of them where one would show a rate as 0 or 1 that is not. */
    static String hundredfold(double rate) {
        BigDecimal exact = BigDecimal.valueOf(rate).movePointRight(2);
        int decimals = 1;
        while (decimals < MOST_DECIMALS && looksCertain(exact, decimals)) {
            decimals++;
        }
        return minus(exact.setScale(decimals, RoundingMode.HALF_UP));
    }

    /** Points between two rates: 0.05 is 5.0. */
    static String points(double difference) {
        return minus(BigDecimal.valueOf(difference).movePointRight(2).setScale(1, RoundingMode.HALF_UP));
    }

    /** Two significant digits, and no smaller than one in a million. */
    static String probability(double p) {
        return p < 1e-6
                ? "0.000001 or less"
                : BigDecimal.valueOf(p)
                        .round(new MathContext(2))
                        .stripTrailingZeros()
                        .toPlainString();
    }

    /** A score or a mean of scores: three decimals. */
    static String score(double score) {
        return minus(BigDecimal.valueOf(score).setScale(3, RoundingMode.HALF_UP));
    }

    /** With commas between thousands; not by a format, which would load the locales' data for it. */
    static String count(long number) {
        StringBuilder digits = new StringBuilder().append(Math.abs(number));
        for (int comma = digits.length() - 3; comma > 0; comma -= 3) {
            digits.insert(comma, ',');
        }
        return (number < 0 ? "-" : "") + digits;
    }

    /** {@code 64   a fixed plan needs 168}. */
    static String plan(long used, long fixed) {
        return count(used) + "   a fixed plan needs " + count(fixed);
    }

    /** As written in source: 0.0005, never 5.0E-4. */
    static String plain(double number) {
        return Double.isFinite(number)
                ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : String.valueOf(number);
    }

    static String plural(long number, String noun) {
        return count(number) + " " + (number == 1 ? noun : noun + "s");
    }

    private static boolean looksCertain(BigDecimal exact, int decimals) {
        BigDecimal shown = exact.setScale(decimals, RoundingMode.HALF_UP);
        boolean certain = shown.signum() == 0 || shown.compareTo(BigDecimal.valueOf(100)) == 0;
        return certain && shown.compareTo(exact) != 0;
    }

    private static String minus(BigDecimal number) {
        String digits = number.abs().toPlainString();
        return number.signum() < 0 ? "−" + digits : digits;
    }
}
