package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.grading.Sample;
import java.util.OptionalDouble;

/** What has no exact test of fixed size keeps its sequential one, read to the end of its longest plan. */
final class FixedBoundary implements FixedReading {

    private final Boundary boundary;

    FixedBoundary(Boundary boundary) {
        this.boundary = boundary;
    }

    @Override
    public void take(Slot slot, Sample sample) {
        if (boundary.wants(slot) || slot.critical()) { // a critical case is read as often as it is asked
            boundary.take(slot, sample);
        }
    }

    @Override
    public void endRound() {
        if (!boundary.isDecided()) {
            boundary.endRound();
        }
    }

    @Override
    public Finding finding() {
        OptionalDouble pValue = boundary.pValue();
        return boundary.finding().withPValue(pValue).along(boundary.paths());
    }
}
