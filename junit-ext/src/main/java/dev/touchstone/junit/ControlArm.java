package dev.touchstone.junit;

import dev.touchstone.assertions.grading.Sample;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.verdict.Arm;
import dev.touchstone.assertions.verdict.Finding;
import dev.touchstone.assertions.verdict.Outcome;
import dev.touchstone.assertions.verdict.RecordedDriftRequirement;
import dev.touchstone.assertions.verdict.Requirement;
import dev.touchstone.assertions.verdict.Verdict;
import dev.touchstone.junit.baseline.BaselineRecord;
import dev.touchstone.junit.baseline.DrawnAnswers;
import dev.touchstone.junit.baseline.Movement;
import dev.touchstone.junit.sampling.Step;
import java.util.List;
import java.util.function.Predicate;

/** What the baseline answers in this run, to be held against its record where a verdict is not green: somebody must have moved. */
final class ControlArm {

    private final BaselineRecord record;
    private final Arm arm;
    private final List<RecordedDriftRequirement> recorded;
    private final DrawnAnswers today = new DrawnAnswers();

    ControlArm(BaselineRecord record, Arm arm, List<RecordedDriftRequirement> recorded) {
        this.record = record;
        this.arm = arm;
        this.recorded = recorded;
    }

    void saw(Step step, Sample sample) {
        if (step.arm() == arm) {
            today.take(step.goldenCase(), sample);
        }
    }

    /** The same, saying who has moved; where the verdict itself is about the record, that is said already. */
    Explanation toldIn(Explanation explanation, Verdict verdict) {
        if (decides(verdict, RecordedDriftRequirement.class::isInstance)) {
            return explanation;
        }
        Movement movement = Movement.of(record, today, recorded);
        Explanation told = explanation.fact("moved", whoMoved(movement, verdict));
        for (String line : movement.evidence()) {
            told = told.fact("control", line);
        }
        return arm == Arm.CANDIDATE && movement.hasMoved()
                ? told.withHeadline(explanation.headline() + "; the provider has drifted since its record of "
                        + record.drawing().day())
                : told;
    }

    private static boolean decides(Verdict verdict, Predicate<Requirement> kind) {
        return verdict.findings().stream()
                .filter(finding -> finding.outcome() == verdict.outcome())
                .map(Finding::requirement)
                .anyMatch(kind);
    }

    private String whoMoved(Movement movement, Verdict verdict) {
        String baseline = record.id().version();
        boolean compared =
                verdict.outcome() == Outcome.FAIL && decides(verdict, requirement -> requirement.comparesBaseline());
        String provider = movement.hasMoved()
                ? "the provider: " + baseline + " no longer answers as its record does"
                : movement.isNone()
                        ? baseline + " still answers as its record does"
                        : "so far " + baseline
                                + " gave too few answers to tell whether it still does as its record does";
        if (compared) {
            return "the candidate: it was drawn in turns with " + baseline
                    + ", so no change of the provider explains it\n" + (movement.hasMoved() ? "and " : "") + provider;
        }
        if (movement.isNone() && arm == Arm.BASELINE) {
            return "the candidate: " + provider;
        }
        return (movement.hasMoved() ? "" : movement.isNone() ? "nobody: " : "unknown: ") + provider;
    }
}
