package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.message.Explanation.Fact;
import java.util.ArrayList;
import java.util.List;

record MissingWords(PassRateRequirement requirement, Outcome outcome, MissingEvidence evidence, Trials candidate)
        implements Words {

    @Override
    public String headline() {
        String required = Decimals.percent(requirement.atLeast());
        return switch (outcome) {
            case PASS -> "at least " + rate(evidence.worst()) + " of answers pass, " + required + " required";
            case FAIL -> "at most " + rate(evidence.best()) + " of answers pass, " + required + " required";
            case INCONCLUSIVE ->
                "cannot tell yet whether " + required + " of answers pass"
                        + (hangsOnThem() ? ", for " + areMissing() : "");
        };
    }

    @Override
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("answered", answered()));
        facts.add(new Fact("missing", missing()));
        facts.add(new Fact("worst case", inCase(evidence.worst(), evidence.ifFailed())));
        facts.add(new Fact("best case", inCase(evidence.best(), evidence.ifPassed())));
        if (evidence.worst().samples() > 0) {
            facts.add(new Fact("interval", interval()));
        }
        facts.add(new Fact(
                "required",
                Decimals.percent(requirement.atLeast()) + "   unacceptable: "
                        + Decimals.percent(requirement.unacceptable()) + " or less"));
        facts.add(new Fact(
                "samples",
                Decimals.plan(evidence.worst().samples(), evidence.worst().fixedPlan())));
        return facts;
    }

    @Override
    public String why() {
        return switch (outcome) {
            case PASS -> "";
            case FAIL ->
                requirement.isZeroFailure()
                        ? "a version that never answers wrongly is never failed."
                        : "even if every missing answer had been good; a version that meets the requirement is failed "
                                + Odds.atMost(requirement.rates()) + ".";
            case INCONCLUSIVE -> hangsOnThem() ? unknownReason() : open();
        };
    }

    @Override
    public String fix() {
        return switch (outcome) {
            case PASS -> "";
            case FAIL -> "read the wrong answers of the worst cases; revert or repair the version.";
            case INCONCLUSIVE -> hangsOnThem() ? "ask again for " + theMissing() + "." : again() + more();
        };
    }

    /** Whether they could tip the verdict by themselves. */
    private boolean hangsOnThem() {
        return evidence.ifFailed() != evidence.ifPassed();
    }

    private String unknownReason() {
        return "nobody knows why answers are missing, so they may all have been wrong, or all good: "
                + evidence.ifFailed() + " in the worst case, " + evidence.ifPassed() + " in the best.";
    }

    private String open() {
        return "with these answers the pass rate may still be as high as " + Decimals.percent(requirement.atLeast())
                + ", or as low as " + Decimals.percent(requirement.unacceptable()) + ".";
    }

    private String areMissing() {
        return Decimals.plural(evidence.missing(), "answer") + (evidence.missing() == 1 ? " is" : " are") + " missing";
    }

    private String again() {
        return evidence.missing() == 0 ? "" : "ask again for " + theMissing() + "; ";
    }

    private String more() {
        long more = evidence.worst().toDecide();
        return "it takes " + Decimals.plural(evidence.worst().samples() + more, "sample") + ", " + Decimals.count(more)
                + " more than these.";
    }

    private String theMissing() {
        return evidence.missing() == 1 ? "the missing answer" : "the " + missing() + " missing answers";
    }

    private String missing() {
        return Decimals.count(evidence.missing());
    }

    private String answered() {
        return Cases.counts(candidate.passes(), candidate.samples()) + "   " + candidate.name();
    }

    private static String inCase(PassRateEvidence all, Outcome outcome) {
        return Cases.counts(all.passes(), all.samples()) + "   " + outcome;
    }

    private String interval() {
        return Decimals.hundredfold(evidence.interval().low()) + " … "
                + Decimals.percent(evidence.interval().high()) + "   " + Odds.shown(evidence.interval()) + ", n = "
                + Decimals.count(evidence.worst().samples());
    }

    private static String rate(PassRateEvidence all) {
        return Decimals.percent(all.passRate().orElseThrow());
    }
}
