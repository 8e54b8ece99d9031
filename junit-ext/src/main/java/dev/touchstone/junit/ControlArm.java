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
        return movement.hasMoved() ? drifted(told) : told;
    }

    private Explanation drifted(Explanation told) {
        return arm == Arm.CANDIDATE
                ? told.withHeadline(told.headline() + "; the provider has drifted since its record of "
                        + record.drawing().day())
                : told.fix("hold the candidate against what is recorded of " + baseline() + " too; if " + baseline()
                        + " is to stay as it is served now, draw its record anew.");
    }

    private static boolean decides(Verdict verdict, Predicate<Requirement> kind) {
        return verdict.findings().stream()
                .filter(finding -> finding.outcome() == verdict.outcome())
                .map(Finding::requirement)
                .anyMatch(kind);
    }

    private String whoMoved(Movement movement, Verdict verdict) {
        boolean compared =
                verdict.outcome() == Outcome.FAIL && decides(verdict, requirement -> requirement.comparesBaseline());
        if (compared) {
            return worseThanToday(movement);
        }
        if (movement.hasMoved()) {
            return "the provider: " + baseline() + " no longer answers as its record does";
        }
        if (!movement.isNone()) {
            return "unknown: so far " + tooFew();
        }
        return (arm == Arm.BASELINE ? "the candidate: " : "nobody: ") + unmoved();
    }

    /** The two may be served by different models, of which one may change: only a baseline that has not moved clears its provider. */
    private String worseThanToday(Movement movement) {
        if (movement.hasMoved()) {
            return "the provider, and the candidate perhaps: " + baseline()
                    + ", drawn in turns with it, no longer answers as its record does\n"
                    + "beside what is recorded the candidate may be as good as ever, or worse: compare both";
        }
        return movement.isNone()
                ? "the candidate: drawn in turns with it, " + unmoved()
                : "the candidate, as far as is known: drawn in turns with it, " + tooFew();
    }

    private String unmoved() {
        return baseline() + " still answers as its record does";
    }

    private String tooFew() {
        return baseline() + " gave too few answers to tell whether it still does as its record does";
    }

    private String baseline() {
        return record.id().version();
    }
}
