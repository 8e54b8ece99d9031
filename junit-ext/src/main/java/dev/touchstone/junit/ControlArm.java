package dev.touchstone.junit;

import dev.touchstone.assertions.grading.Sample;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.verdict.Arm;
import dev.touchstone.assertions.verdict.FinishedDrift;
import dev.touchstone.assertions.verdict.Outcome;
import dev.touchstone.assertions.verdict.RecordedDriftRequirement;
import dev.touchstone.assertions.verdict.RecordedTrait;
import dev.touchstone.assertions.verdict.Verdict;
import dev.touchstone.junit.baseline.DrawnAnswers;
import dev.touchstone.junit.sampling.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the baseline answers in this run, to be held against its record where a verdict is not green: somebody must have moved. */
final class ControlArm {

    private final String baseline;
    private final Arm arm;
    private final List<RecordedDriftRequirement> recorded;
    private final DrawnAnswers today = new DrawnAnswers();

    ControlArm(String baseline, Arm arm, List<RecordedDriftRequirement> recorded) {
        this.baseline = baseline;
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
        boolean said = verdict.findings().stream()
                .anyMatch(finding -> finding.requirement() instanceof RecordedDriftRequirement
                        && finding.outcome() == verdict.outcome());
        if (said) {
            return explanation;
        }
        List<Verdict> compared = compared();
        Explanation told = explanation.fact("moved", whoMoved(compared));
        return compared.isEmpty() ? told : told.fact("control", evidence(compared));
    }

    private List<Verdict> compared() {
        List<Verdict> compared = new ArrayList<>();
        for (RecordedDriftRequirement requirement : recorded) {
            RecordedTrait answers = today.trait(requirement);
            if (answers.samples() > 0) {
                compared.add(FinishedDrift.of(answers, requirement));
            }
        }
        return compared;
    }

    private String whoMoved(List<Verdict> compared) {
        boolean provider = compared.stream().anyMatch(verdict -> verdict.outcome() == Outcome.FAIL);
        boolean nobody =
                !compared.isEmpty() && compared.stream().allMatch(verdict -> verdict.outcome() == Outcome.PASS);
        if (provider) {
            return "the provider: " + baseline + " no longer answers as its record does"
                    + (arm == Arm.BASELINE ? ", whatever the candidate has changed" : "");
        }
        if (nobody) {
            return arm == Arm.BASELINE
                    ? "the candidate: " + baseline + " still answers as its record does"
                    : "nobody: " + baseline + " still answers as its record does";
        }
        return "unknown: so far " + baseline + " gave too few answers to compare them with its record";
    }

    private static String evidence(List<Verdict> compared) {
        return compared.stream().map(FinishedDrift::shown).collect(Collectors.joining("\n"));
    }
}
