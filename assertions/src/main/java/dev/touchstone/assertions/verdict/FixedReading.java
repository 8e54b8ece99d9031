package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.grading.Sample;

/** One requirement, judged once all draws of a plan of fixed size are there. */
interface FixedReading {

    void take(Slot slot, Sample sample);

    default void endRound() {}

    Finding finding();
}
