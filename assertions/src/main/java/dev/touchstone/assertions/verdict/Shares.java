package dev.touchstone.assertions.verdict;

import java.util.OptionalDouble;

/** Shares of counts; of nothing there is none, which is not 0. */
final class Shares {

    private Shares() {}

    static OptionalDouble of(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
