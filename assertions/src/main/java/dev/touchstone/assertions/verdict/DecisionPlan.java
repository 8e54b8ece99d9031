package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.statistics.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the requirements of one test are decided: fixed, with its cost, before the first call.
 *
 * <p>Samples are counted for the candidate; a comparison asks the baseline as often.
 */
public final class DecisionPlan {

    private final List<Planned> planned;
    private final int cap;

    private DecisionPlan(List<Planned> planned, int cap) {
        this.planned = planned;
        this.cap = cap;
    }

    /**
     * Plans the requirements for so many golden cases.
     *
     * @param requirements at least one, none twice
     * @param cases golden cases, at least 1; for a requirement about {@link Target#POPULATION} as many as its cap
     * @param criticalCases how many of them are critical
     * @throws ConfigurationException if nothing is required, something is required twice, there are no cases, or no
     *     number of samples this side of reason could decide
     */
    public static DecisionPlan of(List<? extends Requirement> requirements, int cases, int criticalCases) {
        return of(requirements, cases, criticalCases, Map.of());
    }

    /**
     * Plans the requirements for so many golden cases.
     *
     * @param requirements at least one, none twice
     * @param cases golden cases, at least 1; for a requirement about {@link Target#POPULATION} as many as its cap
     * @param criticalCases how many of them are critical
     * @param slices how many of them each slice has, by its name
     * @throws ConfigurationException as above, or if something is required of a slice without cases
     */
    public static DecisionPlan of(
            List<? extends Requirement> requirements, int cases, int criticalCases, Map<String, Integer> slices) {
        PlanRules.check(requirements, cases, criticalCases);
        List<Planned> planned = requirements.stream()
                .map(requirement -> Planned.of(requirement, Slices.cases(requirement, cases, slices), criticalCases))
                .toList();
        return new DecisionPlan(planned, cap(planned, cases, criticalCases));
    }

    /** The cost of each requirement, in the order they were given. */
    public List<Cost> costs() {
        return planned.stream().map(Planned::cost).toList();
    }

    /** Samples of the candidate after which all is decided in any case. */
    public int cap() {
        return cap;
    }

    /** Samples of the candidate that plans of fixed size would need for the same error rates. */
    public int fixed() {
        return costs().stream().mapToInt(Cost::fixed).max().orElseThrow();
    }

    /** Samples expected of a candidate that just meets every requirement: those of the most expensive one. */
    public double expected() {
        return costs().stream().mapToDouble(Cost::expected).max().orElseThrow();
    }

    /** Whether a baseline is asked too. */
    public boolean comparesBaseline() {
        return costs().stream().anyMatch(cost -> cost.requirement().comparesBaseline());
    }

    /** Whether a requirement asks each case once only, its cases standing for all inputs. */
    public boolean asksSomethingOnce() {
        return costs().stream().anyMatch(cost -> cost.requirement().target() == Target.POPULATION);
    }

    /** The same requirements on a number of draws fixed before the first. */
    public FixedSizePlan fixedSize() {
        return new FixedSizePlan(planned);
    }

    /** A fresh decision on versions called "candidate" and "baseline". */
    public Decision begin() {
        return begin("candidate", "baseline");
    }

    /** A fresh decision on the two named versions; without a comparison the baseline is never asked. */
    public Decision begin(String candidate, String baseline) {
        return new RunningDecision(
                planned.stream().map(plan -> plan.begin(candidate, baseline)).toList(),
                Trials.named(candidate),
                comparesBaseline() ? Optional.of(Trials.named(baseline)) : Optional.empty());
    }

    /** All read the same answers but those about a slice, whose cases may all come when the others are decided. */
    private static int cap(List<Planned> planned) {
        int together = 0;
        int slices = 0;
        for (Planned plan : planned) {
            Cost cost = plan.cost();
            if (Slices.isAboutOne(cost.requirement())) {
                slices = Math.addExact(slices, cost.cap());
            } else if (!(plan instanceof PlannedCritical)) {
                together = Math.max(together, cost.cap());
            }
        }
        return Math.addExact(together, slices);
    }

    /** A critical case not asked yet when all else is decided is asked still, once, in the first round. */
    private static int cap(List<Planned> planned, int cases, int criticalCases) {
        int others = cap(planned);
        boolean critical = planned.stream().anyMatch(PlannedCritical.class::isInstance);
        return critical ? Math.max(others, Math.min(cases, others + criticalCases)) : others;
    }
}
