package dev.touchstone.junit.report;

import dev.touchstone.assertions.verdict.CaseTally;
import dev.touchstone.assertions.verdict.CriticalEvidence;
import dev.touchstone.assertions.verdict.Finding;
import dev.touchstone.assertions.verdict.Outcome;
import dev.touchstone.assertions.verdict.RegressionEvidence;
import dev.touchstone.assertions.verdict.Verdict;
import java.util.Optional;

/** The case to look at first. */
final class WorstCase {

    private WorstCase() {}

    /** A critical case that failed, else the one that dropped most, else the one with the lowest pass rate. */
    static Optional<String> of(Verdict verdict) {
        return critical(verdict).or(() -> dropped(verdict)).or(() -> lowest(verdict));
    }

    private static Optional<String> critical(Verdict verdict) {
        for (Finding finding : verdict.findings()) {
            if (finding.outcome() != Outcome.PASS && finding.evidence() instanceof CriticalEvidence critical) {
                return critical.failedCases().stream().findFirst();
            }
        }
        return Optional.empty();
    }

    private static Optional<String> dropped(Verdict verdict) {
        for (Finding finding : verdict.findings()) {
            if (finding.outcome() != Outcome.PASS && finding.evidence() instanceof RegressionEvidence compared) {
                return compared.dropped().stream().findFirst().map(change -> change.caseId());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> lowest(Verdict verdict) {
        double lowest = Double.POSITIVE_INFINITY;
        Optional<String> found = Optional.empty();
        for (CaseTally tally : verdict.candidate().cases()) {
            if (tally.failures() > 0 && tally.passRate() < lowest) {
                lowest = tally.passRate();
                found = Optional.of(tally.caseId());
            }
        }
        return found;
    }
}
