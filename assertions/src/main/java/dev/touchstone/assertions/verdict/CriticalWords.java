package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.message.Explanation.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

record CriticalWords(Outcome outcome, CriticalEvidence evidence) implements Words {

    @Override
    public String headline() {
        return switch (outcome) {
            case PASS -> evidence.cases() == 1 ? "the critical case holds" : evidence.cases() + " critical cases hold";
            case FAIL -> "critical case " + failed() + " was answered wrongly";
            case INCONCLUSIVE -> "cannot tell yet whether the critical cases hold";
        };
    }

    @Override
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        if (outcome == Outcome.FAIL) {
            facts.add(new Fact(
                    "critical", evidence.failed().stream().map(Cases::wrong).collect(Collectors.joining("\n"))));
        }
        facts.add(new Fact("asked", evidence.asked() + " of " + Decimals.plural(evidence.cases(), "critical case")));
        return facts;
    }

    @Override
    public String why() {
        return switch (outcome) {
            case PASS -> "";
            case FAIL -> "one wrong answer to a critical case fails a version, whatever the mean.";
            case INCONCLUSIVE -> "a critical case that was not asked may be answered wrongly.";
        };
    }

    @Override
    public String fix() {
        return switch (outcome) {
            case PASS -> "";
            case FAIL -> "revert or repair the version; a case that may be answered wrongly is not critical.";
            case INCONCLUSIVE ->
                "ask " + Decimals.plural(evidence.cases() - (long) evidence.asked(), "more critical case") + ".";
        };
    }

    private String failed() {
        return evidence.failed().stream().map(Cases::id).collect(Collectors.joining(", "));
    }
}
