package dev.touchstone.assertions.verdict;

import java.util.List;

/**
 * Which draws of the schedule a plan of fixed size asks, counted from the schedule's beginning. It depends on no answer, so whoever counts
 * comes to the same draws: the machines that share them, and the one that judges.
 *
 * <p>Not safe for use by several threads.
 */
public final class Quota {

    private final List<Portion> portions;

    Quota(List<Portion> portions) {
        this.portions = List.copyOf(portions);
    }

    /** Whether the next draw of the schedule is asked; counts it. */
    public boolean takes(Slot slot) {
        boolean taken = false;
        for (Portion portion : portions) {
            taken |= portion.takes(slot);
        }
        return taken;
    }

    /** Whether every draw of the plan has been counted. */
    public boolean isFull() {
        return portions.stream().allMatch(Portion::isFull);
    }
}
