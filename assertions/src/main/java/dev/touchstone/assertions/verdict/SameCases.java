package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.Untrusted;
import java.util.List;

/** Two versions asked the very same golden cases. */
record SameCases(Trials baseline, Trials candidate, List<CaseChange> changes) {

    private static final int SHOWN = 10;
    private static final String SUMS = "versions are compared case by case: sums hide which questions were asked";

    /** @throws ConfigurationException if one was asked a case the other was not, or the cases are not known */
    static SameCases of(Trials candidate, Trials baseline) {
        KnownCases.require(candidate, SUMS);
        KnownCases.require(baseline, SUMS);
        List<String> onlyBaseline = missing(baseline, candidate);
        List<String> onlyCandidate = missing(candidate, baseline);
        if (!onlyBaseline.isEmpty() || !onlyCandidate.isEmpty()) {
            throw new ConfigurationException(
                    Explanation.of("baseline and candidate were not asked the same golden cases")
                            .fact("not asked of " + candidate.name(), list(onlyBaseline))
                            .fact("not asked of " + baseline.name(), list(onlyCandidate))
                            .why("other cases are other questions: a difference would not belong to the change")
                            .fix("ask both versions every case"));
        }
        return new SameCases(baseline, candidate, CaseChanges.of(baseline, candidate));
    }

    boolean isOneSampleEach() {
        return changes.stream()
                .allMatch(change ->
                        change.baseline().samples() == 1 && change.candidate().samples() == 1);
    }

    double[] differences() {
        return changes.stream().mapToDouble(CaseChange::difference).toArray();
    }

    private static List<String> missing(Trials asked, Trials other) {
        return asked.cases().stream()
                .map(CaseTally::caseId)
                .filter(id -> other.ofCase(id).isEmpty())
                .toList();
    }

    private static String list(List<String> ids) {
        if (ids.isEmpty()) {
            return "none";
        }
        String shown = String.join(
                ", ",
                ids.stream().limit(SHOWN).map(id -> Untrusted.line(id, 60)).toList());
        return ids.size() <= SHOWN ? shown : shown + " and " + (ids.size() - SHOWN) + " more";
    }
}
