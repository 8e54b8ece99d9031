package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.message.Explanation.Fact;
import dev.touchstone.assertions.statistics.Interval;
import dev.touchstone.assertions.statistics.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

record RegressionWords(NoRegressionRequirement requirement, Outcome outcome, RegressionEvidence evidence)
        implements Words {

    private static final int DROPPED = 4;

    @Override
    public String headline() {
        if (outcome == Outcome.INCONCLUSIVE) {
            return "cannot tell yet whether it is worse than the baseline by " + margin() + " points";
        }
        if (outcome == Outcome.FAIL && evidence.difference() > -requirement.margin()) {
            return compared() + ", and surely worse; the margin is " + margin();
        }
        return evidence.difference() < 0 ? compared() + ", " + margin() + " tolerated" : compared();
    }

    @Override
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("baseline", counts(evidence.baseline()) + "   " + asked()));
        facts.add(new Fact("candidate", counts(evidence.candidate())));
        if (evidence.pairs() > 0) {
            facts.add(new Fact("difference", difference()));
            facts.add(new Fact("cases", cases()));
        }
        if (evidence.worse() > 0) {
            facts.add(new Fact("dropped", dropped()));
        }
        if (!evidence.regressed().isEmpty()) {
            facts.add(new Fact("regressed", regressed()));
        }
        if (evidence.interleaved()) {
            facts.add(new Fact("pairs", Decimals.plan(evidence.pairs(), evidence.fixedPlan())));
        }
        return facts;
    }

    @Override
    public String why() {
        return switch (outcome) {
            case PASS -> "";
            case FAIL ->
                "the same " + Decimals.plural(evidence.changes().size(), "case") + " were asked both times, "
                        + "so the loss belongs to the change, not to the questions;\n"
                        + "a candidate as good as its baseline is failed " + Odds.atMost(requirement.rates()) + ".";
            case INCONCLUSIVE ->
                "with these answers the candidate may still be as good as the baseline, or worse by " + margin()
                        + " points.";
        };
    }

    @Override
    public String fix() {
        return switch (outcome) {
            case PASS -> "";
            case FAIL -> "compare the answers of the dropped cases side by side; revert or repair the change.";
            case INCONCLUSIVE -> more() + "fewer with a wider margin than " + margin() + " points.";
        };
    }

    private String more() {
        Needed needed = evidence.needed();
        if (needed.moreData().isPresent()) {
            long cases = evidence.changes().size();
            return "it takes " + MoreDataWords.of(needed.moreData().get(), cases) + "; ";
        }
        if (needed.expected() == 0) {
            return needed.atMost() == 0
                    ? "it takes more answers; "
                    : "it takes at most " + further(needed.atMost()) + "; ";
        }
        return "it takes about " + further(needed.expected())
                + (needed.atMost() > needed.expected() ? ", at most " + Decimals.count(needed.atMost()) : "") + "; ";
    }

    private String further(long number) {
        boolean sameCases = evidence.interleaved() && requirement.target() == Target.SUITE;
        return sameCases
                ? Decimals.plural(number, "more pair") + " of answers" + rounds(number)
                : Decimals.plural(number, "more golden case");
    }

    private String rounds(long pairs) {
        long cases = evidence.changes().size();
        return cases == 0
                ? ""
                : " (" + Decimals.plural((pairs + cases - 1) / cases, "more round") + " of "
                        + Decimals.plural(cases, "case") + ")";
    }

    private String asked() {
        return Cases.size(evidence.baseline())
                + (evidence.interleaved() && evidence.pairs() > 0
                        ? ", interleaved with the candidate in this run"
                        : "");
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
        return Decimals.points(evidence.difference()) + " points   " + Math.round(interval.confidence() * 100)
                + " % interval " + Decimals.points(interval.low()) + " … " + Decimals.points(interval.high()) + "   ("
                + interval.method() + ", paired by golden case, n = " + Decimals.count(evidence.pairs())
                + position(interval) + ")";
    }

    /** Only where the interval says the same as the verdict: it is shown, it does not decide. */
    private String position(Interval interval) {
        String bound = " the margin of −" + margin();
        return switch (outcome) {
            case FAIL -> interval.high() < -requirement.margin() ? "; all of it beyond" + bound : "";
            case PASS -> interval.low() > -requirement.margin() ? "; all of it within" + bound : "";
            case INCONCLUSIVE -> "";
        };
    }

    private String cases() {
        return evidence.worse() + " worse, " + evidence.better() + " better, " + evidence.equal() + " equal";
    }

    private String dropped() {
        return evidence.dropped().stream()
                .limit(DROPPED)
                .map(RegressionWords::change)
                .collect(Collectors.joining("    "));
    }

    private String regressed() {
        return evidence.regressed().stream()
                        .limit(DROPPED)
                        .map(regression -> Cases.id(regression.change().baseline()) + "  p = "
                                + Decimals.probability(regression.pValue()))
                        .collect(Collectors.joining("    "))
                + "   (Fisher, Holm over " + Decimals.plural(evidence.changes().size(), "case") + ")";
    }

    private static String change(CaseChange change) {
        CaseTally before = change.baseline();
        CaseTally after = change.candidate();
        boolean asOften = before.samples() == after.samples();
        return Cases.id(before) + "  "
                + (asOften
                        ? before.passes() + " → " + after.passes()
                        : before.passes() + " of " + before.samples() + " → " + after.passes() + " of "
                                + after.samples());
    }
}
