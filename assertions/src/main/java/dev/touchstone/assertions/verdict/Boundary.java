package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.grading.Sample;
import java.util.List;
import java.util.OptionalDouble;

/** One requirement on its way: reads every sample from the first and is latched once decided. */
interface Boundary {

    boolean wants(Slot slot);

    void take(Slot slot, Sample sample);

    void endRound();

    boolean isDecided();

    /** {@link Outcome#INCONCLUSIVE} until decided. */
    Outcome outcome();

    Finding finding();

    /** How it went, where that can be drawn. */
    default List<SequentialPath> paths() {
        return List.of();
    }

    /** Of the evidence so far against an acceptable version; empty where there is no chance in it. */
    default OptionalDouble pValue() {
        return OptionalDouble.empty();
    }
}
