package dev.touchstone.assertions.verdict;

import java.util.List;

/**
 * The critical cases that were asked.
 *
 * @param failed the critical cases with a wrong answer, in the order they were asked
 * @param asked critical cases asked at least once
 * @param cases critical cases there are
 */
public record CriticalEvidence(List<CaseTally> failed, int asked, int cases) implements Evidence {

    /** Keeps a copy of the failed cases. */
    public CriticalEvidence {
        failed = List.copyOf(failed);
    }

    /** Ids of the critical cases with a wrong answer. */
    public List<String> failedCases() {
        return failed.stream().map(CaseTally::caseId).toList();
    }
}
