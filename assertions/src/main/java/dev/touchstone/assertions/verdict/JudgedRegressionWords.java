package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.message.Explanation.Fact;
import dev.touchstone.assertions.statistics.Interval;
import java.util.ArrayList;
import java.util.List;

/** What the judge reported is told as any comparison is, beside it what that says about the answers. */
record JudgedRegressionWords(
        JudgedRegressionRequirement requirement, Outcome outcome, JudgedRegressionEvidence evidence, Words judged)
        implements Words {

    @Override
    public String headline() {
        if (outcome == Outcome.INCONCLUSIVE) {
            return "cannot tell yet whether it is worse than the baseline by " + margin()
                    + " points, for the judge errs too";
        }
        return "freed from the judge's errors " + compared();
    }

    @Override
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(judged.facts());
        facts.add(new Fact("corrected", corrected()));
        facts.add(new Fact(
                "margin",
                margin() + " points   as judged: " + Decimals.points(evidence.margin())
                        + ", J at the lower limit that the labels leave"));
        facts.addAll(JudgeFacts.of(requirement.calibration()));
        return facts;
    }

    @Override
    public String why() {
        return switch (outcome) {
            case PASS -> "";
            case FAIL ->
                "the same "
                        + Decimals.plural(evidence.judged().changes().size(), "case")
                        + " were asked both times, and a judge that errs alike on both versions makes no difference of its own;\n"
                        + "a candidate as good as its baseline is failed "
                        + Odds.atMost(requirement.required().rates()) + ".";
            case INCONCLUSIVE ->
                "with these answers and labels the candidate may still be as good as the baseline, or worse by "
                        + margin() + " points.";
        };
    }

    @Override
    public String fix() {
        return switch (outcome) {
            case PASS -> "";
            case FAIL -> "compare the answers of the dropped cases side by side; revert or repair the change.";
            case INCONCLUSIVE ->
                more() + "fewer with more labels, a better judge, or a wider margin than " + margin() + " points.";
        };
    }

    private String more() {
        long more = evidence.judged().toDecide();
        return more == 0
                ? "it takes more answers; "
                : "it takes about " + Decimals.plural(more, "more golden case") + "; ";
    }

    private String compared() {
        double difference = evidence.difference();
        if (difference == 0) {
            return "as good as the baseline";
        }
        String compared = Decimals.points(Math.abs(difference)) + " points " + (difference < 0 ? "worse" : "better")
                + " than the baseline";
        if (outcome == Outcome.FAIL && difference > -requirement.required().margin()) {
            return compared + ", and surely worse; the margin is " + margin();
        }
        return difference < 0 ? compared + ", " + margin() + " tolerated" : compared;
    }

    private String corrected() {
        Interval interval = evidence.interval();
        return Decimals.points(evidence.difference()) + " points   " + Decimals.points(interval.low()) + " … "
                + Decimals.points(interval.high()) + "   " + Odds.shown(interval);
    }

    private String margin() {
        return Decimals.points(requirement.required().margin());
    }
}
