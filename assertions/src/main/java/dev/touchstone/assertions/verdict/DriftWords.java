package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.message.Explanation.Fact;
import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.assertions.statistics.Drift;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

record DriftWords(NoDriftRequirement requirement, Outcome outcome, DriftEvidence evidence) implements Words {

    private static final int MOST_SHIFTS = 4;
    private static final int LONGEST_KIND = 60;

    @Override
    public String headline() {
        String margin = Decimals.percent(requirement.margin());
        String subject = "the distribution of " + requirement.subject();
        if (outcome == Outcome.INCONCLUSIVE) {
            return "cannot tell yet whether " + subject + " has moved by less than " + margin;
        }
        return subject + " has moved by " + distance() + ", less than " + margin + " tolerated";
    }

    @Override
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        if (evidence.drift().isEmpty()) {
            facts.add(new Fact("drift", "not looked at yet"));
            return facts;
        }
        facts.add(new Fact("drift", distance() + "   " + requirement.distance().unit()));
        facts.add(new Fact("interval", interval()));
        facts.add(new Fact("margin", Decimals.percent(requirement.margin())));
        if (!evidence.shifts().isEmpty()) {
            facts.add(new Fact("moved", moved()));
        }
        facts.add(new Fact(
                "samples",
                Decimals.count(evidence.samples()) + " of either version   "
                        + Decimals.plural(evidence.cases(), "case")));
        return facts;
    }

    @Override
    public String why() {
        return switch (outcome) {
            case PASS -> "";
            case FAIL ->
                "a version whose answers are distributed as the baseline's is failed "
                        + Odds.atMost(requirement.rates()) + ".";
            case INCONCLUSIVE ->
                evidence.drift()
                        .map(drift -> because(drift))
                        .orElse("drift is looked at after whole rounds, and none was.");
        };
    }

    private static String because(Drift drift) {
        return switch (drift.reason()) {
            case TOO_FEW_CASES -> "so few answers show too little of how they vary.";
            case EXPLAINED_BY_CHANCE -> "answers dealt out anew lie as far apart too often.";
            case BEYOND_MARGIN, WITHIN_MARGIN, MARGIN_BETWEEN_BOUNDS ->
                "with these answers the drift may still be smaller than the margin, or larger.";
        };
    }

    @Override
    public String fix() {
        return switch (outcome) {
            case PASS -> "";
            case FAIL ->
                "compare answers of both versions; revert the version, or accept the change with a wider margin.";
            case INCONCLUSIVE ->
                evidence.toDecide() > 0
                        ? "the last look is " + Decimals.plural(evidence.toDecide(), "answer")
                                + " away; fewer with a wider margin."
                        : "add golden cases, or accept a wider margin.";
        };
    }

    private String distance() {
        return Decimals.percent(evidence.drift().orElseThrow().distance());
    }

    private String interval() {
        double high = evidence.interval().high();
        return Decimals.hundredfold(evidence.interval().low()) + " … "
                + (Double.isInfinite(high) ? "unknown" : Decimals.percent(high)) + "   "
                + Odds.shown(evidence.interval());
    }

    private String moved() {
        return evidence.shifts().stream().limit(MOST_SHIFTS).map(this::shift).collect(Collectors.joining("\n"));
    }

    private String shift(DriftEvidence.Shift shift) {
        if (!(requirement.distance() instanceof Distance.OfKinds)) {
            return String.format(Locale.ROOT, "%s %.4g → %.4g", shift.kind(), shift.baseline(), shift.candidate());
        }
        String kind = shift.kind().isEmpty() ? "(none)" : Untrusted.line(shift.kind(), LONGEST_KIND);
        return kind + "  " + Decimals.percent(shift.baseline()) + " → " + Decimals.percent(shift.candidate());
    }
}
