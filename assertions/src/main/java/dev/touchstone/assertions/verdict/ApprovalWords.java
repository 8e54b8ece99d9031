package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.message.Explanation.Fact;
import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.assertions.statistics.Interval;
import dev.touchstone.assertions.verdict.ApprovalEvidence.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

record ApprovalWords(ApprovalRequirement requirement, Outcome outcome, ApprovalEvidence evidence) implements Words {

    private static final int SHOWN = 4;
    private static final int LONGEST = 60;

    @Override
    public String headline() {
        if (!evidence.missed().isEmpty()) {
            return "what must hold in every answer does not in "
                    + Decimals.plural(evidence.missed().size(), "case");
        }
        return switch (outcome) {
            case PASS -> "as good as approved";
            case FAIL ->
                evidence.checks()
                        .filter(ApprovalWords::isFailed)
                        .map(this::worse)
                        .orElseGet(this::further);
            case INCONCLUSIVE -> "cannot tell yet whether it is as good as approved";
        };
    }

    @Override
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        if (!evidence.missed().isEmpty()) {
            facts.add(new Fact("missed", missed()));
        }
        evidence.checks().ifPresent(change -> facts.add(new Fact("checks", checks(change))));
        evidence.closeness().ifPresent(change -> facts.add(new Fact("distance", distance(change))));
        facts.add(new Fact("cases", Decimals.count(evidence.cases())));
        return facts;
    }

    @Override
    public String why() {
        return switch (outcome) {
            case PASS -> "";
            case FAIL ->
                evidence.missed().isEmpty()
                        ? "answers within both margins are failed " + Odds.atMost(requirement.rates()) + "."
                        : "one answer without it is one too many, whatever the mean.";
            case INCONCLUSIVE ->
                "with these answers it may still lie within the margins of what was approved, or beyond.";
        };
    }

    @Override
    public String fix() {
        return switch (outcome) {
            case PASS -> "";
            case FAIL -> "compare the answers with the approved ones; repair the change, or approve it.";
            case INCONCLUSIVE -> more();
        };
    }

    private String more() {
        OptionalLong both = most(ApprovalEvidence.Needed::bothPerCase);
        if (both.isPresent()) {
            return "too few answers were approved for any number of samples now; approve about "
                    + Decimals.count(both.getAsLong()) + " of each case, and ask as often, or allow wider margins.";
        }
        OptionalLong more = most(ApprovalEvidence.Needed::morePerCase);
        String takes = more.isPresent()
                ? "it takes about " + Decimals.plural(more.getAsLong(), "more sample") + " of each case; "
                : "it takes checks, or several samples of each case; ";
        return takes + "fewer with wider margins.";
    }

    private OptionalLong most(Function<ApprovalEvidence.Needed, OptionalLong> number) {
        return changes()
                .flatMapToLong(change -> number.apply(change.needed()).stream())
                .max();
    }

    private Stream<Change> changes() {
        return Stream.of(evidence.checks(), evidence.closeness()).flatMap(Optional::stream);
    }

    private static boolean isFailed(Change change) {
        return change.outcome() == Outcome.FAIL;
    }

    private String worse(Change checks) {
        return Decimals.points(-checks.difference()) + " points worse than approved, "
                + Decimals.points(requirement.margin()) + " tolerated";
    }

    private String further() {
        return "answers lie "
                + Decimals.score(-evidence.closeness().orElseThrow().difference()) + " further from the approved ones, "
                + Decimals.score(requirement.drift()) + " tolerated";
    }

    private static String checks(Change change) {
        Interval interval = change.interval();
        return Decimals.percent(change.approved()) + " → " + Decimals.percent(change.now()) + "   "
                + Decimals.points(change.difference()) + " points   " + Decimals.points(interval.low()) + " … "
                + Decimals.points(interval.high()) + "   " + Odds.shown(interval);
    }

    /** Distances, of which more is worse, where the evidence has similarities. */
    private static String distance(Change change) {
        Interval interval = change.interval();
        return Decimals.score(1 - change.approved()) + " → " + Decimals.score(1 - change.now()) + "   "
                + Decimals.score(-change.difference()) + " further   " + Decimals.score(-interval.high()) + " … "
                + Decimals.score(-interval.low()) + "   " + Odds.shown(interval);
    }

    private String missed() {
        String shown = evidence.missed().stream()
                .limit(SHOWN)
                .map(each -> Untrusted.line(each.caseId(), LONGEST) + "  "
                        + each.missed().stream()
                                .map(name -> Untrusted.line(name, LONGEST))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
        int others = evidence.missed().size() - SHOWN;
        return others > 0 ? shown + "\nand " + Decimals.plural(others, "more case") : shown;
    }
}
