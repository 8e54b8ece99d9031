package dev.touchstone.assertions.statistics;

import java.util.function.DoublePredicate;
import java.util.function.IntPredicate;

/** Finds where a condition changes, by halving. */
final class Bisection {

    private static final double RELATIVE_WIDTH = 1e-15;
    private static final double SMALLEST_SCALE = 1e-3;

    private Bisection() {}

    /** The last point of {@code [low, high]} at which a condition that holds at {@code low} still holds. */
    static double last(DoublePredicate holds, double low, double high) {
        double yes = low;
        double no = high;
        while (no - yes > RELATIVE_WIDTH * Math.max(Math.abs(yes), SMALLEST_SCALE)) {
            double middle = yes + (no - yes) / 2;
            if (holds.test(middle)) {
                yes = middle;
            } else {
                no = middle;
            }
        }
        return yes;
    }

    /** The first point of {@code [low, high]} from which on a condition holds that holds at {@code high}. */
    static double first(DoublePredicate holds, double low, double high) {
        return -last(x -> holds.test(-x), -high, -low);
    }

    /** The last integer of {@code [low, high]} at which a condition holds, {@code low - 1} if it holds at none. */
    static int lastInteger(IntPredicate holds, int low, int high) {
        int yes = low - 1;
        int no = high + 1;
        while (no - yes > 1) {
            int middle = yes + (no - yes) / 2;
            if (holds.test(middle)) {
                yes = middle;
            } else {
                no = middle;
            }
        }
        return yes;
    }
}
