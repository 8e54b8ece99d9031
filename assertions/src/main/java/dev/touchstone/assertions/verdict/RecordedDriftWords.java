package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.message.Explanation.Fact;
import java.util.ArrayList;
import java.util.List;

/** Says whom drift from a record is laid to: the version is the same, so it is whoever serves it. */
record RecordedDriftWords(RecordedDriftRequirement requirement, Outcome outcome, DriftEvidence evidence)
        implements Words {

    @Override
    public String headline() {
        String subject = "the distribution of " + requirement.drift().subject();
        String record = requirement.record().name();
        String margin = Decimals.percent(requirement.drift().margin());
        return switch (outcome) {
            case PASS ->
                subject + " has moved by " + distance() + " since " + record + ", less than " + margin + " tolerated";
            case FAIL ->
                "the provider has drifted: " + subject + " has moved by " + distance() + " since " + record
                        + ", less than " + margin + " tolerated";
            case INCONCLUSIVE ->
                "cannot tell yet whether " + subject + " has moved by less than " + margin + " since " + record;
        };
    }

    private String distance() {
        return Decimals.percent(evidence.drift().orElseThrow().distance());
    }

    @Override
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        for (Fact fact : drift().facts()) {
            boolean samples = fact.label().equals("samples");
            facts.add(samples ? new Fact("samples", samples()) : fact);
        }
        return facts;
    }

    private String samples() {
        return Decimals.count(evidence.samples()) + " today, "
                + Decimals.count(requirement.record().samples()) + " recorded   "
                + Decimals.plural(evidence.cases(), "case");
    }

    @Override
    public String why() {
        return outcome == Outcome.FAIL
                ? "the version is the one recorded, digest and all, so what moved is what serves it, and no change under"
                        + " test; a provider that has not changed is failed "
                        + Odds.atMost(requirement.drift().rates()) + "."
                : drift().why();
    }

    @Override
    public String fix() {
        return outcome == Outcome.FAIL
                ? "compare today's answers with recorded ones, pin a dated snapshot, or accept what is served today as the"
                        + " new record."
                : drift().fix();
    }

    private DriftWords drift() {
        return new DriftWords(requirement.drift(), outcome, evidence);
    }
}
