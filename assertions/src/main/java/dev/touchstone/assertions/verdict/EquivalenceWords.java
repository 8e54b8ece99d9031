package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.message.Explanation.Fact;
import dev.touchstone.assertions.statistics.Interval;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

record EquivalenceWords(EquivalenceRequirement requirement, Outcome outcome, EquivalenceEvidence evidence)
        implements Words {

    private static final int FURTHEST = 4;

    @Override
    public String headline() {
        if (outcome == Outcome.INCONCLUSIVE) {
            return "cannot tell yet whether it is within " + margin() + " points of the baseline";
        }
        return compared() + ", " + margin() + " allowed either way";
    }

    @Override
    public List<Fact> facts() {
        Fact baseline = new Fact("baseline", counts(evidence.baseline()) + "   " + Cases.size(evidence.baseline()));
        Fact candidate = new Fact("candidate", counts(evidence.candidate()));
        Fact difference = new Fact("difference", difference());
        Fact changes = new Fact("cases", changes());
        return outcome == Outcome.PASS || furthest().isEmpty()
                ? List.of(baseline, candidate, difference, changes)
                : List.of(baseline, candidate, difference, changes, new Fact("furthest", furthest()));
    }

    @Override
    public String why() {
        return switch (outcome) {
            case PASS -> "";
            case FAIL ->
                "a candidate that differs by " + margin() + " points or less is failed "
                        + Odds.atMost(requirement.rates()) + ".";
            case INCONCLUSIVE ->
                "not having shown a difference shows no equivalence: with these answers the versions may still lie "
                        + "within " + margin() + " points of each other, or further apart.";
        };
    }

    @Override
    public String fix() {
        return switch (outcome) {
            case PASS -> "";
            case FAIL -> "compare the answers of the furthest cases side by side; revert or accept the change.";
            case INCONCLUSIVE -> more() + "fewer with a wider margin than " + margin() + " points.";
        };
    }

    private String more() {
        return evidence.toDecide().isPresent()
                ? "it takes about " + Decimals.plural(evidence.toDecide().getAsLong(), "more golden case") + "; "
                : "it takes more golden cases; ";
    }

    private String compared() {
        double difference = evidence.difference();
        if (difference == 0) {
            return "as good as the baseline";
        }
        return Decimals.points(Math.abs(difference)) + " points " + (difference < 0 ? "worse" : "better")
                + " than the baseline";
    }

    private String margin() {
        return Decimals.points(requirement.margin());
    }

    private static String counts(Trials trials) {
        return Cases.counts(trials.passes(), trials.samples()) + "   " + trials.name();
    }

    private String difference() {
        Interval interval = evidence.interval();
        return Decimals.points(evidence.difference()) + " points   " + Decimals.points(interval.low()) + " … "
                + Decimals.points(interval.high()) + "   " + Odds.shown(interval) + ", paired by golden case, n = "
                + Decimals.count(evidence.changes().size());
    }

    private String changes() {
        return count(change -> change.difference() < 0) + " worse, " + count(change -> change.difference() > 0)
                + " better, " + count(change -> change.difference() == 0) + " equal";
    }

    private long count(Predicate<CaseChange> kind) {
        return evidence.changes().stream().filter(kind).count();
    }

    private String furthest() {
        return evidence.changes().stream()
                .filter(change -> change.difference() != 0)
                .sorted(Comparator.comparingLong(change -> -Math.round(Math.abs(change.difference()) * 1e9)))
                .limit(FURTHEST)
                .map(change ->
                        Cases.id(change.baseline()) + "  " + of(change.baseline()) + " → " + of(change.candidate()))
                .collect(Collectors.joining("    "));
    }

    private static String of(CaseTally tally) {
        return tally.passes() + " of " + tally.samples();
    }
}
