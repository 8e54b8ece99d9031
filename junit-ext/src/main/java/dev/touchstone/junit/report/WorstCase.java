package dev.touchstone.junit.report;

import dev.touchstone.assertions.verdict.CaseTally;
import dev.touchstone.assertions.verdict.CriticalEvidence;
import dev.touchstone.assertions.verdict.Evidence;
import dev.touchstone.assertions.verdict.Finding;
import dev.touchstone.assertions.verdict.Outcome;
import dev.touchstone.assertions.verdict.RegressionEvidence;
import dev.touchstone.assertions.verdict.Verdict;
import java.util.Comparator;
import java.util.Optional;

/** The case to look at first. */
final class WorstCase {

    private WorstCase() {}

    /** A critical case that failed, else the one that dropped most, else the one with the lowest pass rate. */
    static Optional<String> of(Verdict verdict) {
        return critical(verdict).or(() -> dropped(verdict)).or(() -> lowest(verdict));
    }

    private static Optional<String> critical(Verdict verdict) {
        return evidence(verdict, CriticalEvidence.class)
                .flatMap(evidence -> evidence.failedCases().stream().findFirst());
    }

    private static Optional<String> dropped(Verdict verdict) {
        return evidence(verdict, RegressionEvidence.class)
                .flatMap(evidence -> evidence.dropped().stream().findFirst())
                .map(change -> change.caseId());
    }

    private static <E extends Evidence> Optional<E> evidence(Verdict verdict, Class<E> type) {
        return verdict.findings().stream()
                .filter(finding -> finding.outcome() != Outcome.PASS)
                .map(Finding::evidence)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    private static Optional<String> lowest(Verdict verdict) {
        return verdict.candidate().cases().stream()
                .filter(tally -> tally.failures() > 0)
                .min(Comparator.comparingDouble(CaseTally::passRate))
                .map(CaseTally::caseId);
    }
}
