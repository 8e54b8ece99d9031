package dev.touchstone.assertions.verdict;

/** The test of one mean against the approved one; less is worse. */
interface ApprovalTest {

    double difference();

    /** The probability of so good a result, or a better one, if it were worse by the margin: small is a PASS. */
    double unacceptableTail(double margin);

    /** Whether "worse by no more than the margin" is refuted at α. */
    boolean isBeyond(double margin, double alpha);

    ApprovedVariation variation();

    ApprovalEvidence.Change change(Outcome outcome, ApprovalEvidence.Needed needed);

    /** One of two tests that may fail, so each with half of α; both must pass, so each with all of β. */
    default ApprovalEvidence.Change judge(double margin, ErrorRates rates) {
        double alpha = rates.alpha() / 2;
        if (isBeyond(margin, alpha)) {
            return change(Outcome.FAIL, ApprovalEvidence.Needed.NOTHING);
        }
        if (unacceptableTail(margin) <= rates.beta()) {
            return change(Outcome.PASS, ApprovalEvidence.Needed.NOTHING);
        }
        double within = margin + difference();
        double error = within >= 0 ? rates.beta() : alpha;
        double apart = Math.max(Math.abs(within), 1e-9);
        return change(Outcome.INCONCLUSIVE, variation().needed(apart, error, rates.beta()));
    }
}
