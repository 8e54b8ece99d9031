package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.message.Explanation.Fact;
import dev.touchstone.assertions.statistics.Interval;
import java.util.ArrayList;
import java.util.List;

record JudgedPassRateWords(
        JudgedPassRateRequirement requirement, Outcome outcome, JudgedPassRateEvidence evidence, Trials candidate)
        implements Words {

    @Override
    public String headline() {
        String required = Decimals.percent(requirement.required().atLeast());
        if (outcome == Outcome.INCONCLUSIVE) {
            return "cannot tell yet whether " + required + " of answers pass, for the judge errs too";
        }
        return "freed from the judge's errors "
                + Decimals.percent(evidence.corrected().orElseThrow()) + " of answers pass, " + required + " required";
    }

    @Override
    public List<Fact> facts() {
        PassRateEvidence judged = evidence.judged();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("judged", Cases.counts(judged.passes(), judged.samples()) + "   " + candidate.name()));
        facts.add(new Fact("corrected", corrected()));
        facts.add(new Fact("required", bounds(requirement.required())));
        facts.add(new Fact("as judged", bounds(evidence.scale())));
        facts.addAll(JudgeFacts.of(requirement.calibration()));
        facts.add(new Fact("samples", Decimals.plan(judged.samples(), judged.fixedPlan())));
        return facts;
    }

    @Override
    public String why() {
        return switch (outcome) {
            case PASS -> "";
            case FAIL ->
                "a version that meets the requirement is failed "
                        + Odds.atMost(requirement.required().rates())
                        + ", chance in the labels included;\nthe judge must err on these answers as on the labelled ones.";
            case INCONCLUSIVE ->
                "with these answers and labels the pass rate may still be as high as "
                        + Decimals.percent(requirement.required().atLeast()) + ", or as low as "
                        + Decimals.percent(requirement.required().unacceptable()) + ".";
        };
    }

    @Override
    public String fix() {
        long more = evidence.judged().toDecide();
        return switch (outcome) {
            case PASS -> "";
            case FAIL -> "read the answers that the judge failed; revert or repair the version.";
            case INCONCLUSIVE ->
                "it takes " + Decimals.plural(evidence.judged().samples() + more, "sample") + ", "
                        + Decimals.count(more)
                        + " more than these; fewer with more labels, a better judge, or a wider tolerance than "
                        + Decimals.points(requirement.required().tolerance()) + " points.";
        };
    }

    private String corrected() {
        if (evidence.corrected().isEmpty()) {
            return "unknown";
        }
        String rate = Decimals.percent(evidence.corrected().getAsDouble());
        Interval interval = evidence.interval();
        // Beyond the judge's reach the interval has nothing to hold: that is no certainty.
        return interval.low() == interval.high()
                ? rate + "   no pass rate explains so " + (interval.low() == 0 ? "few" : "many")
                        + " passes: the judge errs otherwise than on the labels"
                : rate + "   " + Decimals.hundredfold(interval.low()) + " … " + Decimals.percent(interval.high())
                        + "   "
                        + Odds.shown(interval) + ", n = "
                        + Decimals.count(evidence.judged().samples());
    }

    private static String bounds(PassRateRequirement bounds) {
        return Decimals.percent(bounds.atLeast()) + "   unacceptable: " + Decimals.percent(bounds.unacceptable())
                + " or less";
    }
}
