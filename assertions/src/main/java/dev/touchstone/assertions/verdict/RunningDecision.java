package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.grading.Sample;
import java.util.List;
import java.util.Optional;

/** Hands every sample to every requirement; ends when all are decided, or one fails. */
final class RunningDecision implements Decision {

    private final List<Boundary> boundaries;
    private final Trials.Builder candidate;
    private final Optional<Trials.Builder> baseline;

    RunningDecision(List<Boundary> boundaries, Trials.Builder candidate, Optional<Trials.Builder> baseline) {
        this.boundaries = boundaries;
        this.candidate = candidate;
        this.baseline = baseline;
    }

    @Override
    public boolean wants(Slot slot) {
        if (isDecided()) {
            return false;
        }
        for (Boundary boundary : boundaries) {
            if (boundary.wants(slot)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void take(Slot slot, Sample sample) {
        if (!wants(slot)) {
            throw new IllegalStateException("not wanted: " + slot);
        }
        trials(slot.arm()).add(slot.caseId(), sample.grade());
        for (Boundary boundary : boundaries) {
            boundary.take(slot, sample);
        }
    }

    @Override
    public void endRound() {
        if (!isDecided()) {
            boundaries.forEach(Boundary::endRound);
        }
    }

    @Override
    public boolean isDecided() {
        boolean all = true;
        for (Boundary boundary : boundaries) {
            if (boundary.outcome() == Outcome.FAIL) {
                return true;
            }
            all &= boundary.isDecided();
        }
        return all;
    }

    @Override
    public Verdict verdict() {
        return Verdict.of(
                boundaries.stream()
                        .map(boundary ->
                                boundary.finding().withPValue(boundary.pValue()).along(boundary.paths()))
                        .toList(),
                candidate.build(),
                baseline.map(Trials.Builder::build));
    }

    private Trials.Builder trials(Arm arm) {
        return arm == Arm.CANDIDATE ? candidate : baseline.orElseThrow();
    }
}
