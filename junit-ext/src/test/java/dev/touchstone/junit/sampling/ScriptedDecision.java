package dev.touchstone.junit.sampling;

import dev.touchstone.assertions.grading.Sample;
import dev.touchstone.assertions.verdict.Decision;
import dev.touchstone.assertions.verdict.Slot;
import dev.touchstone.assertions.verdict.Verdict;
import java.util.function.Predicate;

/** A decision that wants what a test says and never ends. */
final class ScriptedDecision implements Decision {

    private Predicate<Slot> wanted = slot -> true;

    ScriptedDecision wanting(Predicate<Slot> slots) {
        wanted = slots;
        return this;
    }

    @Override
    public boolean wants(Slot slot) {
        return wanted.test(slot);
    }

    @Override
    public void take(Slot slot, Sample sample) {
        throw new UnsupportedOperationException("a feed takes nothing");
    }

    @Override
    public void endRound() {
        throw new UnsupportedOperationException("a feed ends nothing");
    }

    @Override
    public boolean isDecided() {
        return false;
    }

    @Override
    public Verdict verdict() {
        throw new UnsupportedOperationException("a feed judges nothing");
    }
}
