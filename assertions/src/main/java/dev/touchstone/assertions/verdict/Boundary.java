package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.grading.Grade;

/** One requirement on its way: reads every grade from the first and is latched once decided. */
interface Boundary {

    boolean wants(Slot slot);

    void take(Slot slot, Grade grade);

    void endRound();

    boolean isDecided();

    /** {@link Outcome#INCONCLUSIVE} until decided. */
    Outcome outcome();

    Finding finding();
}
