package dev.touchstone.assertions.verdict;

/**
 * How one golden case fared with both versions.
 *
 * @param caseId the golden case
 * @param baseline its answers by the baseline
 * @param candidate its answers by the candidate
 */
public record CaseChange(String caseId, CaseTally baseline, CaseTally candidate) {

    /** The candidate's pass rate minus the baseline's, −1 to 1. */
    public double difference() {
        return candidate.passRate() - baseline.passRate();
    }
}
