package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.grading.Sample;
import java.util.HashSet;
import java.util.Set;

/**
 * Asks each case once of each version: a second answer to the same case says less about other inputs than a first one to
 * another, and taken for one as good it makes a verdict wrong far more often than promised. After the first round there
 * is nothing left to ask.
 */
final class OncePerCase implements Boundary {

    private final Boundary boundary;
    private final Set<Asked> asked = new HashSet<>();
    private boolean allAsked;

    /** Whether the case is critical does not make it another one. */
    private record Asked(Arm arm, String caseId) {

        static Asked of(Slot slot) {
            return new Asked(slot.arm(), slot.caseId());
        }
    }

    OncePerCase(Boundary boundary) {
        this.boundary = boundary;
    }

    @Override
    public boolean wants(Slot slot) {
        return !isDecided() && boundary.wants(slot) && !asked.contains(Asked.of(slot));
    }

    @Override
    public void take(Slot slot, Sample sample) {
        if (wants(slot)) {
            asked.add(Asked.of(slot));
            boundary.take(slot, sample);
        }
    }

    @Override
    public void endRound() {
        boundary.endRound();
        allAsked = true;
    }

    @Override
    public boolean isDecided() {
        return allAsked || boundary.isDecided();
    }

    @Override
    public Outcome outcome() {
        return boundary.outcome();
    }

    @Override
    public Finding finding() {
        return boundary.finding();
    }
}
