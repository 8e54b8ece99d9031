package dev.touchstone.junit.report;

import dev.touchstone.junit.results.IntervalRecord;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as people read them: one decimal, a real minus sign. */
final class Figures {

    private static final int MOST_DECIMALS = 6;

    private Figures() {}

    /** More decimals where one would show a rate as 0 or 1 that is not. */
    static String percent(double rate) {
        int decimals = 1;
        while (decimals < MOST_DECIMALS && looksCertain(rate, decimals)) {
            decimals++;
        }
        return hundredfold(rate, decimals) + " %";
    }

    private static boolean looksCertain(double rate, int decimals) {
        double shown = Double.parseDouble(hundredfold(rate, decimals));
        return rate > 0 && rate < 1 && (shown == 0 || shown == 100);
    }

    private static String hundredfold(double rate, int decimals) {
        return BigDecimal.valueOf(rate)
                .movePointRight(2)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** A bound on a probability, never rounded down: two digits that count. */
    static String risk(double rate) {
        BigDecimal percent = BigDecimal.valueOf(rate)
                .movePointRight(2)
                .round(new MathContext(9))
                .round(new MathContext(2, RoundingMode.CEILING));
        return percent.setScale(Math.max(percent.scale(), 1), RoundingMode.UNNECESSARY)
                        .toPlainString() + " %";
    }

    /** As a number, with three digits that count. */
    static String alpha(double rate) {
        return new BigDecimal(rate)
                .round(new MathContext(3))
                .stripTrailingZeros()
                .toPlainString();
    }

    static String points(double share) {
        return hundredfold(share, 1).replace('-', '−');
    }

    static String signed(double share) {
        String text = points(share);
        return text.startsWith("−") || text.equals("0.0") ? text : "+" + text;
    }

    /** Two significant digits, and no smaller than one in a million. */
    static String pValue(double p) {
        return p < 1e-6
                ? "0.000001 or less"
                : BigDecimal.valueOf(p)
                        .round(new MathContext(2))
                        .stripTrailingZeros()
                        .toPlainString();
    }

    static String interval(IntervalRecord interval) {
        return points(interval.low()) + " … " + points(interval.high()) + ", " + method(interval);
    }

    static String score(double score) {
        return String.format(Locale.ROOT, "%.3f", score).replace('-', '−');
    }

    static String scores(IntervalRecord interval) {
        return score(interval.low()) + " … " + score(interval.high()) + ", " + method(interval);
    }

    private static String method(IntervalRecord interval) {
        return hundredfold(interval.confidence(), 0) + " % " + interval.method();
    }

    /** With commas between thousands; not by a format, which would load the locales' data for it. */
    static String grouped(long number) {
        StringBuilder digits = new StringBuilder().append(Math.abs(number));
        for (int comma = digits.length() - 3; comma > 0; comma -= 3) {
            digits.insert(comma, ',');
        }
        return (number < 0 ? "-" : "") + digits;
    }

    static String grouped(long number, String noun) {
        return grouped(number) + " " + noun + (number == 1 ? "" : "s");
    }

    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
