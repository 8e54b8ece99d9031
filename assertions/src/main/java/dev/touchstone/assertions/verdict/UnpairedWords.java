package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.message.Explanation.Fact;
import dev.touchstone.assertions.statistics.Interval;
import java.util.List;

record UnpairedWords(UnpairedRequirement requirement, Outcome outcome, UnpairedEvidence evidence) implements Words {

    @Override
    public String headline() {
        if (outcome == Outcome.INCONCLUSIVE) {
            return "cannot tell yet whether it is worse than the baseline by " + margin() + " points";
        }
        double difference = evidence.difference().orElseThrow();
        if (outcome == Outcome.FAIL && difference > -requirement.margin()) {
            return compared(difference) + ", and surely worse; the margin is " + margin();
        }
        return difference < 0 ? compared(difference) + ", " + margin() + " tolerated" : compared(difference);
    }

    @Override
    public List<Fact> facts() {
        Fact baseline = new Fact("baseline", counts(evidence.baseline()));
        Fact candidate = new Fact("candidate", counts(evidence.candidate()));
        return List.of(baseline, candidate, new Fact("difference", difference()));
    }

    @Override
    public String why() {
        return switch (outcome) {
            case PASS -> "";
            case FAIL ->
                "a candidate as good as its baseline is failed " + Odds.atMost(requirement.rates())
                        + ", if every answer is independent of every other;\n"
                        + "the versions were not compared case by case, so the loss may belong to the questions.";
            case INCONCLUSIVE ->
                "with these answers the candidate may still be as good as the baseline, or worse by " + margin()
                        + " points.";
        };
    }

    @Override
    public String fix() {
        return switch (outcome) {
            case PASS -> "";
            case FAIL -> "ask both versions the same golden cases, and compare the answers side by side.";
            case INCONCLUSIVE ->
                more() + "fewer with the same golden cases asked of both, or a wider margin than " + margin()
                        + " points.";
        };
    }

    private String more() {
        return evidence.toDecide().isPresent()
                ? "it takes about " + Decimals.plural(evidence.toDecide().getAsLong(), "answer") + " of each version; "
                : "it takes more answers; ";
    }

    private static String compared(double difference) {
        return difference == 0
                ? "as good as the baseline"
                : Decimals.points(Math.abs(difference)) + " points " + (difference < 0 ? "worse" : "better")
                        + " than the baseline";
    }

    private String margin() {
        return Decimals.points(requirement.margin());
    }

    private static String counts(Trials trials) {
        return Cases.counts(trials.passes(), trials.samples()) + "   " + trials.name();
    }

    private String difference() {
        if (evidence.difference().isEmpty()) {
            return "unknown";
        }
        Interval interval = evidence.interval();
        return Decimals.points(evidence.difference().getAsDouble()) + " points   " + Decimals.points(interval.low())
                + " … " + Decimals.points(interval.high()) + "   " + Odds.shown(interval)
                + ", taken as independent, n = "
                + Decimals.count(evidence.candidate().samples()) + " and "
                + Decimals.count(evidence.baseline().samples());
    }
}
