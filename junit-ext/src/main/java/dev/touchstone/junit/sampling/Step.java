package dev.touchstone.junit.sampling;

import dev.touchstone.assertions.verdict.Arm;
import dev.touchstone.assertions.verdict.Slot;
import dev.touchstone.junit.golden.GoldenCase;

/**
 * One draw of the schedule.
 *
 * @param goldenCase what is asked
 * @param arm which version answers
 * @param sample the how-manieth draw of this case, from 0; equal to the round
 */
public record Step(GoldenCase goldenCase, Arm arm, int sample) {

    /** As decisions see it. */
    public Slot slot() {
        return new Slot(goldenCase.id(), goldenCase.critical(), arm, goldenCase.slice());
    }
}
