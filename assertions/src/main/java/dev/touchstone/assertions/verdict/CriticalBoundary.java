package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.grading.Sample;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Content once every critical case was asked and answered well, yet not blind afterwards: a wrong answer to a critical
 * case fails as long as anything is sampled at all.
 */
final class CriticalBoundary implements Boundary {

    private final CriticalRequirement requirement;
    private final int cases;
    private final Trials.Builder trials;
    private final Set<String> asked = new HashSet<>();
    private boolean failed;

    CriticalBoundary(CriticalRequirement requirement, int cases, Trials.Builder trials) {
        this.requirement = requirement;
        this.cases = cases;
        this.trials = trials;
    }

    @Override
    public boolean wants(Slot slot) {
        return !isDecided() && concerns(slot) && !asked.contains(slot.caseId());
    }

    @Override
    public void take(Slot slot, Sample sample) {
        if (concerns(slot)) {
            asked.add(slot.caseId());
            trials.add(slot.caseId(), sample.grade());
            failed |= !sample.isPassed();
        }
    }

    @Override
    public void endRound() {
        // Every sample has been looked at already.
    }

    @Override
    public boolean isDecided() {
        return failed || asked.size() >= cases;
    }

    @Override
    public Outcome outcome() {
        if (failed) {
            return Outcome.FAIL;
        }
        return isDecided() ? Outcome.PASS : Outcome.INCONCLUSIVE;
    }

    @Override
    public Finding finding() {
        List<CaseTally> wrong = trials.build().cases().stream()
                .filter(tally -> tally.failures() > 0)
                .toList();
        return new Finding(requirement, outcome(), new CriticalEvidence(wrong, asked.size(), cases));
    }

    private static boolean concerns(Slot slot) {
        return slot.critical() && slot.arm() == Arm.CANDIDATE;
    }
}
