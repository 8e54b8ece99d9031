package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.message.Explanation.Fact;
import dev.touchstone.assertions.statistics.Interval;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

record LatencyWords(LatencyRequirement requirement, Outcome outcome, LatencyEvidence evidence) implements Words {

    private static final double NANOS = 1e9;

    @Override
    public String headline() {
        String required = Decimals.percent(requirement.share().atLeast()) + " of answers";
        String within = " within " + Decimals.seconds(requirement.atMost());
        if (outcome == Outcome.INCONCLUSIVE) {
            return "cannot tell yet whether " + required + " come" + within;
        }
        String share = Decimals.percent(evidence.within().passRate().orElseThrow());
        return share + " of answers come" + within + ", "
                + Decimals.percent(requirement.share().atLeast()) + " required";
    }

    @Override
    public List<Fact> facts() {
        PassRateEvidence within = evidence.within();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("in time", Cases.counts(within.passes(), within.samples())));
        if (within.samples() > 0) {
            facts.add(new Fact("interval", Odds.interval(within)));
        }
        evidence.observed().ifPresent(observed -> facts.add(new Fact(percentile(), quantile(observed))));
        facts.add(new Fact(
                "required",
                requirement.describe() + "   unacceptable: "
                        + Decimals.percent(requirement.share().unacceptable()) + " or fewer in time"));
        facts.add(new Fact("samples", Decimals.plan(within.samples(), within.fixedPlan())));
        return facts;
    }

    @Override
    public String why() {
        return switch (outcome) {
            case PASS -> "";
            case FAIL ->
                requirement.share().isZeroFailure()
                        ? "a version that is never slow is never failed."
                        : "a version that is fast enough is failed "
                                + Odds.atMost(requirement.share().rates()) + ".";
            case INCONCLUSIVE ->
                "with these answers the share in time may still be as high as "
                        + Decimals.percent(requirement.share().atLeast()) + ", or as low as "
                        + Decimals.percent(requirement.share().unacceptable()) + ".";
        };
    }

    @Override
    public String fix() {
        long more = evidence.within().toDecide();
        return switch (outcome) {
            case PASS -> "";
            case FAIL -> "see which cases are slow; shorten the answers, or allow more time.";
            case INCONCLUSIVE ->
                "it takes " + Decimals.plural(evidence.within().samples() + more, "sample") + ", "
                        + Decimals.count(more) + " more than these.";
        };
    }

    private String percentile() {
        return "p" + Decimals.plain(requirement.percentile());
    }

    private String quantile(Duration observed) {
        Interval interval = evidence.interval();
        return Decimals.seconds(observed) + "   " + limit(interval.low()) + " … " + limit(interval.high()) + "   "
                + Odds.shown(interval);
    }

    private static String limit(double seconds) {
        return Double.isInfinite(seconds) ? "unknown" : Decimals.seconds(Duration.ofNanos(Math.round(seconds * NANOS)));
    }
}
