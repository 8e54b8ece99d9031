package dev.touchstone.junit.report;

import dev.touchstone.junit.results.IntervalRecord;
import java.util.Locale;

/** Numbers as people read them: one decimal, a real minus sign. */
final class Figures {

    private Figures() {}

    static String percent(double share) {
        return points(share) + " %";
    }

    static String points(double share) {
        String text = String.format(Locale.ROOT, "%.1f", share * 100);
        return text.equals("-0.0") ? "0.0" : text.replace('-', '−');
    }

    static String signed(double share) {
        String text = points(share);
        return text.startsWith("−") || text.equals("0.0") ? text : "+" + text;
    }

    static String interval(IntervalRecord interval) {
        return points(interval.low()) + " … " + points(interval.high()) + ", "
                + String.format(Locale.ROOT, "%.0f", interval.confidence() * 100) + " % " + interval.method();
    }

    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
