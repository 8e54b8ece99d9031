package dev.touchstone.junit.plan;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.verdict.Cost;
import dev.touchstone.assertions.verdict.DecisionPlan;
import dev.touchstone.assertions.verdict.PassRateRequirement;
import dev.touchstone.assertions.verdict.Requirement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Refuses, before the first call, a plan whose requirements the allowed samples can never decide. */
final class Affordable {

    private static final int POINTS = 100;

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
        return tolerance(planned, allowed)
                .map(tolerance -> raise + ", or accept a coarser requirement: tolerance = "
                        + String.format(Locale.ROOT, "%.2f", tolerance) + " can be decided within " + allowed + ".")
                .orElse(raise + ".");
    }

    /** The smallest tolerance, in whole points, above the written one that the allowed samples can decide; only a lone pass rate has one. */
    private static Optional<Double> tolerance(PlannedVersion planned, int allowed) {
        List<Requirement> requirements = planned.requirements();
        if (requirements.size() != 1
                || !(requirements.get(0) instanceof PassRateRequirement passRate)
                || passRate.isZeroFailure()) {
            return Optional.empty();
        }
        int cases = planned.test().goldens().cases().size();
        return coarser(passRate)
                .filter(coarser -> DecisionPlan.of(List.of(coarser), cases, 0).cap() <= allowed)
                .findFirst()
                .map(PassRateRequirement::tolerance);
    }

    /** In whole points, so that what is planned here is what the user will write. */
    private static Stream<PassRateRequirement> coarser(PassRateRequirement passRate) {
        return IntStream.range(1, (int) Math.ceil(passRate.atLeast() * POINTS))
                .mapToDouble(points -> (double) points / POINTS)
                .filter(tolerance -> tolerance > passRate.tolerance() && tolerance < passRate.atLeast())
                .mapToObj(tolerance ->
                        PassRateRequirement.of(passRate.atLeast(), OptionalDouble.of(tolerance), passRate.rates()));
    }
}
