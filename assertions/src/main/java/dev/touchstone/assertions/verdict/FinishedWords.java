package dev.touchstone.assertions.verdict;

/** The words for what only trials that are over are judged by. */
final class FinishedWords {

    private FinishedWords() {}

    static Words of(Finding finding, Verdict verdict) {
        Requirement requirement = finding.requirement();
        Outcome outcome = finding.outcome();
        Evidence evidence = finding.evidence();
        if (evidence instanceof JudgedPassRateEvidence judged) {
            return new JudgedPassRateWords(
                    (JudgedPassRateRequirement) requirement, outcome, judged, verdict.candidate());
        }
        if (evidence instanceof JudgedRegressionEvidence judged) {
            JudgedRegressionRequirement required = (JudgedRegressionRequirement) requirement;
            Words report = Words.of(new Finding(required.reported(), outcome, judged.judged()), verdict);
            return new JudgedRegressionWords(required, outcome, judged, report);
        }
        if (evidence instanceof MissingEvidence missing) {
            return new MissingWords((PassRateRequirement) requirement, outcome, missing, verdict.candidate());
        }
        if (evidence instanceof EquivalenceEvidence equivalence) {
            return new EquivalenceWords((EquivalenceRequirement) requirement, outcome, equivalence);
        }
        if (evidence instanceof UnpairedEvidence unpaired) {
            return new UnpairedWords((UnpairedRequirement) requirement, outcome, unpaired);
        }
        if (evidence instanceof ApprovalEvidence approval) {
            return new ApprovalWords((ApprovalRequirement) requirement, outcome, approval);
        }
        if (evidence instanceof UnapprovedEvidence unapproved) {
            return new UnapprovedWords(unapproved);
        }
        return new KappaWords((KappaRequirement) requirement, outcome, (KappaEvidence) evidence);
    }
}
