package dev.touchstone.benchmarks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/**
 * The last line of every benchmark, read by machines: {@code NAME figure=VALUE goal=VALUE ok|short}.
 *
 * @param figure what was measured
 * @param goal the most it may be, in the same unit; or the least, if more is better
 * @param moreIsBetter of speeds
 * @param sideGoals whether everything else the benchmark demands holds too
 */
record ClosingLine(String name, double figure, double goal, boolean moreIsBetter, boolean sideGoals) {

    private static final MathContext DIGITS = new MathContext(4);

    /** A figure of which less is better. */
    ClosingLine(String name, double figure, double goal, boolean sideGoals) {
        this(name, figure, goal, false, sideGoals);
    }

    /** Decided on the full figure, never on the rounded one; a figure that is no number meets nothing. */
    boolean isMet() {
        return (moreIsBetter ? figure >= goal : figure <= goal) && sideGoals;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%s figure=%s goal=%s %s", name, text(figure), text(goal), isMet() ? "ok" : "short");
    }

    private static String text(double value) {
        return Double.isFinite(value)
                ? new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString()
                : Double.toString(value);
    }
}
