package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.grading.Sample;

/**
 * Takes judged samples in schedule order and says which are still wanted, until all requirements are decided or one fails.
 *
 * <p>What it wants depends on the samples taken so far and on nothing else; what is no longer wanted never is again. Not
 * safe for use by several threads.
 */
public interface Decision {

    /** Whether this draw can still change the verdict; a slot that is not wanted is skipped, never taken. */
    boolean wants(Slot slot);

    /**
     * Counts the next sample of the schedule.
     *
     * @throws IllegalStateException if the slot is not wanted
     */
    void take(Slot slot, Sample sample);

    /** Every case has been visited once more; a comparison looks now. */
    void endRound();

    /** Whether nothing is wanted any more. */
    boolean isDecided();

    /** The verdict on the grades taken so far; a requirement that is not decided yet is {@link Outcome#INCONCLUSIVE}. */
    Verdict verdict();
}
