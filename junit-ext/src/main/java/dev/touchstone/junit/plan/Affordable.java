package dev.touchstone.junit.plan;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.verdict.Cost;
import dev.touchstone.assertions.verdict.DecisionPlan;

/** Refuses, before the first call, a plan whose requirements the allowed samples can never decide. */
final class Affordable {

    private Affordable() {}

    static void check(PlannedVersion planned) {
        int needed = planned.decisions().map(DecisionPlan::cap).orElse(0);
        planned.test().limits().maxSamples().ifPresent(allowed -> {
            if (needed > allowed) {
                throw new ConfigurationException(explain(planned, needed, allowed));
            }
        });
    }

    private static Explanation explain(PlannedVersion planned, int needed, int allowed) {
        Explanation explanation = Explanation.of(planned.subject() + ": " + allowed
                        + " samples can never decide these requirements. No call was made.")
                .fact("needed", "up to " + needed + " samples per version")
                .fact("allowed", allowed + " (maxSamples, or touchstone.samples)");
        for (Cost cost : planned.decisions().orElseThrow().costs()) {
            explanation = explanation.fact("requirement", cost.requirement().describe() + ": up to " + cost.cap());
        }
        return explanation
                .why("a plan that stops before it can tell good from bad would be green or red by chance.")
                .fix(fix(planned, needed, allowed));
    }

    private static String fix(PlannedVersion planned, int needed, int allowed) {
        String raise = "allow maxSamples = " + needed;
        return new Coarser(planned, allowed)
                .suggestion()
                .map(suggestion -> raise + ", or accept a coarser requirement: " + suggestion
                        + " can be decided within " + allowed + ".")
                .orElse(raise + ".");
    }
}
