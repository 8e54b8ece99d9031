package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.Look;

final class Outcomes {

    private Outcomes() {}

    static Outcome of(Look look) {
        return switch (look) {
            case ACCEPT -> Outcome.PASS;
            case REJECT -> Outcome.FAIL;
            case CONTINUE -> Outcome.INCONCLUSIVE;
        };
    }
}
