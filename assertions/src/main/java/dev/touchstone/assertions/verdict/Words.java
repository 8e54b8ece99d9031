package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.message.Explanation.Fact;
import java.util.List;

/** One finding in words. */
interface Words {

    String headline();

    List<Fact> facts();

    /** Empty where there is nothing to add. */
    String why();

    /** Empty where there is nothing to mend. */
    String fix();

    static Words of(Finding finding, Verdict verdict) {
        if (finding.evidence() instanceof PassRateEvidence evidence) {
            return new PassRateWords(
                    (PassRateRequirement) finding.requirement(), finding.outcome(), evidence, verdict.candidate());
        }
        if (finding.evidence() instanceof RegressionEvidence evidence) {
            return new RegressionWords((NoRegressionRequirement) finding.requirement(), finding.outcome(), evidence);
        }
        if (finding.evidence() instanceof LatencyEvidence evidence) {
            return new LatencyWords((LatencyRequirement) finding.requirement(), finding.outcome(), evidence);
        }
        if (finding.requirement() instanceof RecordedDriftRequirement requirement) {
            return new RecordedDriftWords(requirement, finding.outcome(), (DriftEvidence) finding.evidence());
        }
        if (finding.evidence() instanceof NewRecordEvidence evidence) {
            return new NewRecordWords(finding.outcome(), evidence);
        }
        if (finding.evidence() instanceof DriftEvidence evidence) {
            return new DriftWords((NoDriftRequirement) finding.requirement(), finding.outcome(), evidence);
        }
        if (finding.evidence() instanceof ScoreEvidence evidence) {
            return new ScoreWords((ScoreRequirement) finding.requirement(), finding.outcome(), evidence);
        }
        if (finding.evidence() instanceof CriticalEvidence evidence) {
            return new CriticalWords(finding.outcome(), evidence);
        }
        return FinishedWords.of(finding, verdict);
    }
}
