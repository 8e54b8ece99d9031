package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.message.Explanation.Fact;
import java.util.List;

record KappaWords(KappaRequirement requirement, Outcome outcome, KappaEvidence evidence) implements Words {

    @Override
    public String headline() {
        String required = Decimals.plain(requirement.atLeast());
        if (outcome == Outcome.INCONCLUSIVE) {
            return "cannot tell yet whether kappa is at least " + required;
        }
        return "kappa is " + Decimals.score(evidence.kappa().orElseThrow()) + ", " + required + " required";
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                new Fact("agreement", agreement()),
                new Fact("kappa", kappa()),
                new Fact(
                        "required",
                        Decimals.plain(requirement.atLeast()) + "   unacceptable: "
                                + Decimals.plain(requirement.unacceptable()) + " or less"));
    }

    @Override
    public String why() {
        return switch (outcome) {
            case PASS -> "";
            case FAIL ->
                "a rater that agrees well enough is failed " + Odds.atMost(requirement.rates())
                        + "; what habit alone makes two raters agree does not count.";
            case INCONCLUSIVE ->
                evidence.kappa().isEmpty()
                        ? "where both use one category only, chance alone explains that they agree."
                        : "with these ratings kappa may still be as high as " + Decimals.plain(requirement.atLeast())
                                + ", or as low as " + Decimals.plain(requirement.unacceptable()) + ".";
        };
    }

    @Override
    public String fix() {
        return switch (outcome) {
            case PASS -> "";
            case FAIL -> "read the answers on which the two differ; make the rubric say what is right.";
            case INCONCLUSIVE ->
                evidence.kappa().isEmpty()
                        ? "have both rate answers of every category."
                        : "have both rate more answers; fewer with a wider tolerance.";
        };
    }

    private String agreement() {
        return evidence.ratings() == 0 ? "nothing rated" : Cases.counts(evidence.agreed(), evidence.ratings());
    }

    private String kappa() {
        if (evidence.kappa().isEmpty()) {
            return "unknown";
        }
        return Decimals.score(evidence.kappa().getAsDouble()) + "   "
                + Decimals.score(evidence.interval().low()) + " … "
                + Decimals.score(evidence.interval().high()) + "   " + Odds.shown(evidence.interval()) + ", n = "
                + Decimals.count(evidence.ratings());
    }
}
