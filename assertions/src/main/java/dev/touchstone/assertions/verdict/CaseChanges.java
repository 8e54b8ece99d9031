package dev.touchstone.assertions.verdict;

import java.util.List;

final class CaseChanges {

    private CaseChanges() {}

    /** The cases both versions answered, in the baseline's order. */
    static List<CaseChange> of(Trials baseline, Trials candidate) {
        return baseline.cases().stream()
                .flatMap(before ->
                        candidate
                                .ofCase(before.caseId())
                                .map(after -> new CaseChange(before.caseId(), before, after))
                                .stream())
                .toList();
    }
}
