package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.message.Explanation.Fact;
import dev.touchstone.assertions.statistics.Interval;
import dev.touchstone.assertions.statistics.Target;
import java.util.ArrayList;
import java.util.List;

record ScoreWords(ScoreRequirement requirement, Outcome outcome, ScoreEvidence evidence) implements Words {

    @Override
    public String headline() {
        String required = Decimals.plain(requirement.atLeast());
        if (outcome == Outcome.INCONCLUSIVE) {
            return "cannot tell yet whether the mean score is at least " + required;
        }
        return "the mean score is " + Decimals.score(evidence.mean().orElseThrow()) + ", " + required + " required";
    }

    @Override
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("mean score", mean()));
        if (evidence.samples() > 0) {
            facts.add(new Fact("interval", interval()));
        }
        facts.add(new Fact(
                "required",
                Decimals.plain(requirement.atLeast()) + "   unacceptable: "
                        + Decimals.plain(requirement.unacceptable()) + " or less   scores "
                        + Decimals.plain(requirement.range().lowest()) + " … "
                        + Decimals.plain(requirement.range().highest())));
        facts.add(new Fact("samples", Decimals.plan(evidence.samples(), evidence.fixedPlan())));
        return facts;
    }

    private String mean() {
        return evidence.samples() == 0
                ? "nothing asked"
                : Decimals.score(evidence.mean().orElseThrow()) + "   "
                        + Decimals.plural(evidence.samples(), "score") + ", "
                        + Decimals.plural(evidence.cases(), "case");
    }

    private String interval() {
        Interval interval = evidence.interval();
        return Decimals.score(interval.low()) + " … " + Decimals.score(interval.high()) + "   " + Odds.shown(interval)
                + ", n = " + Decimals.count(evidence.samples());
    }

    @Override
    public String why() {
        return switch (outcome) {
            case PASS -> "";
            case FAIL ->
                "a version whose mean meets the requirement is failed " + Odds.atMost(requirement.rates()) + ".";
            case INCONCLUSIVE ->
                "with these answers the mean may still be as high as " + Decimals.plain(requirement.atLeast())
                        + ", or as low as " + Decimals.plain(requirement.unacceptable()) + ".";
        };
    }

    @Override
    public String fix() {
        return switch (outcome) {
            case PASS -> "";
            case FAIL -> "read the answers with the lowest scores; revert or repair the version.";
            case INCONCLUSIVE ->
                evidence.toDecide() > 0
                        ? more() + "; fewer with a wider tolerance than " + Decimals.plain(requirement.tolerance())
                                + "."
                        : "accept a wider tolerance than " + Decimals.plain(requirement.tolerance())
                                + ", or score more finely: the mean lies between the two.";
        };
    }

    private String more() {
        if (evidence.needed().moreData().isPresent()) {
            return "it takes " + MoreDataWords.of(evidence.needed().moreData().get(), evidence.cases());
        }
        String unit = requirement.target() == Target.POPULATION ? "golden case" : "sample";
        return "it takes " + Decimals.plural(evidence.samples() + evidence.toDecide(), unit) + " at most, "
                + Decimals.count(evidence.toDecide()) + " more than these";
    }
}
